package org.entente.app.corpus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.entente.app.corpus.fields.FieldReader;
import org.entente.app.corpus.fields.Records;
import org.entente.app.corpus.fields.Values;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Encoding;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Source;

/** The articles of JSON lines, line by line: the file may be larger than memory, and a broken line costs only itself. */
final class JsonLines extends Records {
    private final String file;
    private final ByteLines lines;
    private final FieldReader fields;
    private final Opening opening;
    private int number;
    private boolean western;

    JsonLines(Source source, FieldReader fields, Opening opening) {
        super(source.place(), fields, opening);
        this.file = source.place();
        this.fields = fields;
        this.opening = opening;
        lines = new ByteLines(source.stream(), PlainText.LIMIT);
    }

    @Override
    protected Optional<Result> read() throws IOException {
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            if (line.get().length == 0) {
                // Millions of them must cost nothing.
                continue;
            }
            Optional<Result> result = article(line.get(), file + ":" + number);
            if (result.isPresent()) {
                return result;
            }
        }
        return Optional.empty();
    }

    /** Empty for a blank line. */
    private Optional<Result> article(byte[] bytes, String place) throws IOException {
        try {
            if (lines.wasCut()) {
                throw BadInput.tooLarge();
            }
            String line = text(bytes);
            return line.isBlank() ? Optional.empty() : Optional.of(fields.found(place, values(line)));
        } catch (BadInput bad) {
            return Optional.of(bad.at(place));
        }
    }

    private String text(byte[] bytes) throws BadInput {
        Charset charset = PlainText.charset(bytes);
        if (charset.equals(Encoding.WINDOWS_1252) && !western) {
            western = true;
            opening.remark(file, Encoding.REMARK);
        }
        return PlainText.of(bytes, charset);
    }

    private static Values values(String line) throws IOException, BadInput {
        try (JsonParser parser = Json.parser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadInput(Reason.BROKEN_JSON, "is not a JSON object");
            }
            Values values = Flat.read(parser);
            if (parser.nextToken() != null) {
                throw new BadInput(Reason.BROKEN_JSON, "is not JSON: more follows after the object");
            }
            return values;
        } catch (JsonProcessingException e) {
            throw Json.fault(e, false);
        }
    }
}
