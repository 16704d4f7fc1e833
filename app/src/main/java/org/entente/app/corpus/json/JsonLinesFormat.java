package org.entente.app.corpus.json;

import java.io.IOException;
import org.entente.app.corpus.fields.FieldReader;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Encoding;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Source;

/** JSON lines: an article a line. */
public final class JsonLinesFormat implements Format {
    private final Fields fields;

    public JsonLinesFormat(Fields fields) {
        this.fields = fields;
    }

    @Override
    public boolean fits(Source source) throws IOException {
        byte[] head = source.head();
        // Lines of UTF-16 do not end with a byte; such a file is read as a document.
        boolean wide = head.length > 1 && (head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE;
        return !wide && Head.of(source).isLines() && isPlain(source);
    }

    /** Lines that each hold an array of articles are read as a document too. */
    private boolean isPlain(Source source) throws IOException {
        return Shape.of(Encoding.head(source), new FieldReader(fields)).path().isEmpty();
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        JsonLines lines = new JsonLines(source, new FieldReader(fields), opening);
        if (!lines.hasNext()) {
            throw new BadInput(Reason.EMPTY, "is empty");
        }
        return lines;
    }
}
