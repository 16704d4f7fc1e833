package org.entente.app.corpus.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.corpus.input.Articles;

/** All layouts of exports that are known, and texts that are told to be of one of them. */
public final class Exports {
    private static final List<ExportLayout> ALL =
            List.of(new FactivaTagged(), new ProQuest(), new NexisNumbered(), new NexisUni(), new FactivaPlain());

    /** A layout shows itself in its first document, and before that comes at most a list of titles. */
    private static final int BEGINNING = 2_000;

    private Exports() {}

    /** The articles of a text that is an export; empty for any other text. */
    public static Optional<Articles> of(String place, String text) throws IOException {
        Optional<ExportLayout> layout = layout(text.lines().limit(BEGINNING).toList());
        return layout.map(found -> new Documents(place, found, Lines.of(text)));
    }

    static Optional<ExportLayout> layout(Lines lines) throws IOException {
        List<String> beginning = new ArrayList<>();
        for (Optional<String> line = lines.next();
                line.isPresent() && beginning.size() < BEGINNING;
                line = lines.next()) {
            beginning.add(line.get());
        }
        return layout(beginning);
    }

    private static Optional<ExportLayout> layout(List<String> beginning) {
        return ALL.stream().filter(layout -> layout.fits(beginning)).findFirst();
    }
}
