package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.render.CodebookMarkdown;
import org.entente.app.store.Codebook;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente codebook}. */
@Command(
        name = "codebook",
        description = {
            "Prints what every table, view and column of a store means, as a page of Markdown.",
            "With --store it has examples out of that store."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  entente codebook", "  entente codebook --store news.duckdb --out CODEBOOK.md"})
final class ShowCodebook implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file.")
    private Path out;

    @Override
    public Integer call() {
        String page = CodebookMarkdown.print(Codebook.read(), examples(store.given()));
        Output.write(page, out, spec.commandLine().getOut());
        return Failures.DONE;
    }

    private static Map<String, Map<String, String>> examples(Optional<Path> file) {
        if (file.isEmpty()) {
            return Map.of();
        }
        try (Store opened = Store.openToRead(file.get())) {
            return opened.upkeep().examples();
        }
    }
}
