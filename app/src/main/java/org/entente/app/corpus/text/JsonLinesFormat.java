package org.entente.app.corpus.text;

import java.io.IOException;
import java.util.Locale;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Source;

/** JSON lines: an article a line. */
public final class JsonLinesFormat implements Format {
    @Override
    public boolean fits(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        JsonLines lines = new JsonLines(source.place(), source.stream());
        if (!lines.hasNext()) {
            throw new BadInput(Reason.EMPTY, "is empty");
        }
        return lines;
    }
}
