package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.app.store.MergeBook;
import picocli.CommandLine.Option;

/** {@code --merges FILE}: what a person says of reports that are, or are not, of one event. To be mixed in. */
final class MergesOption {
    @Option(
            names = "--merges",
            paramLabel = "FILE",
            description = "Lines such as join REPORT REPORT and part REPORT REPORT, by the ids that explain prints. The"
                    + " store keeps them. A file STORE.merges beside the store is taken without this option.")
    private Path file;

    /** Takes the file into the store, if there is one; returns how many lines it has for each of the two. */
    Optional<MergeBook.Merges> apply(MergeBook merges, Path store) {
        return merges.take(Optional.ofNullable(file), store);
    }
}
