package org.entente.app.corpus.json;

import java.io.IOException;
import java.io.Reader;
import org.entente.app.corpus.fields.FieldReader;
import org.entente.app.corpus.fields.Fields;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Encoding;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Source;

/** A JSON document: an article, an array of them, an object with such an array in it, or several of these in a row. */
public final class JsonFormat implements Format {
    private final Fields fields;

    public JsonFormat(Fields fields) {
        this.fields = fields;
    }

    @Override
    public boolean fits(Source source) throws IOException {
        return Head.of(source).isJson();
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        String head = Encoding.head(source);
        Reader reader = Encoding.reader(source, opening);
        FieldReader read = new FieldReader(fields);
        Shape shape = Shape.of(head, read);
        JsonDocument document = new JsonDocument(source.place(), Json.parser(reader), shape, read, opening);
        if (!document.hasNext()) {
            throw new BadInput(Reason.EMPTY, "holds no article");
        }
        return document;
    }
}
