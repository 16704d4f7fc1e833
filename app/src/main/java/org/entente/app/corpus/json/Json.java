package org.entente.app.corpus.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Reason;

/** How JSON is parsed: strictly, but for the NaN that Python writes. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(PlainText.LIMIT)
                    .build())
            .build();

    private Json() {}

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    static JsonParser parser(Reader reader) throws IOException {
        return FACTORY.createParser(reader);
    }

    /** What is wrong; of Jackson's message only the first line, because the rest repeats the input. */
    static BadInput fault(JsonProcessingException e, boolean withLine) {
        if (e instanceof StreamConstraintsException
                && String.valueOf(e.getMessage()).contains("String")) {
            return BadInput.tooLarge();
        }
        if (e instanceof JsonEOFException && withLine) {
            return new BadInput(Reason.TRUNCATED, "ends in the midst of its JSON");
        }
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        return new BadInput(Reason.BROKEN_JSON, "is not JSON: " + message + where(e, withLine));
    }

    private static String where(JsonProcessingException e, boolean withLine) {
        if (e.getLocation() == null) {
            return "";
        }
        String line = withLine ? "line " + e.getLocation().getLineNr() + ", " : "";
        return " (" + line + "column " + e.getLocation().getColumnNr() + ")";
    }
}
