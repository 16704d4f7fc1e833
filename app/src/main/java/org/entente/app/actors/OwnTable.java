package org.entente.app.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.Fault;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Listing;
import org.entente.engine.lexicon.Problem;

/**
 * A user's own table, {@code actors/own.yaml} in the folder of his lexicon. Items are put at its end; what stands in it,
 * comments too, is kept byte for byte, and the file is never half written.
 */
public final class OwnTable {
    private static final String NAME = "actors/own.yaml";

    private final Path folder;

    public OwnTable(Path folder) {
        this.folder = folder;
    }

    public Path file() {
        return folder.resolve(NAME);
    }

    /**
     * Puts an item at the end.
     *
     * @return the item as it is read from now on
     * @throws Fault if the file could not be read with it, and then it is left as it was
     */
    public Listed append(Written item) {
        String before = text();
        String after = joined(before, ActorYaml.of(item));
        List<Listed> items = items(after);
        if (items.size() != items(before).size() + 1) {
            throw new Fault(file().toString(), "is no list of items that begin with \"- \"", "make it one");
        }
        WholeFile.write(file(), writer -> writer.write(after));
        return items.get(items.size() - 1);
    }

    private String text() {
        try {
            return Files.exists(file()) ? Files.readString(file()) : "";
        } catch (IOException e) {
            throw new Fault(file().toString(), "cannot be read", "check that it is a UTF-8 text that you may read", e);
        }
    }

    private static String joined(String before, String item) {
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : end;
        return before + gap + item.replace("\n", end);
    }

    private List<Listed> items(String text) {
        Listing listing = ActorReader.list(List.of(new LexiconSource(NAME, text, true)));
        if (!listing.problems().isEmpty()) {
            List<String> lines = new ArrayList<>();
            listing.problems().stream().map(Problem::toString).forEach(lines::add);
            throw new Fault(
                    folder.toString(), "has faults:\n" + lines.stream().collect(Collectors.joining("\n")), "mend them");
        }
        return listing.items();
    }
}
