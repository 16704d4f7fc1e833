package org.entente.app.corpus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.entente.app.corpus.fields.FieldReader;
import org.entente.app.corpus.fields.Records;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;

/**
 * The articles of a JSON document, read as they are asked for. The places are {@code "news.json!3"} for the third
 * article, or the file's own if it holds a single object and nothing else. Where the JSON breaks, what came before stays.
 */
final class JsonDocument extends Records {
    private final String place;
    private final JsonParser parser;
    private final Shape shape;
    private final FieldReader fields;
    private boolean inArray;
    private int number;

    /** The parser stands on a token already, because a single object asked whether another follows. */
    private boolean looked;

    private Optional<IOException> trouble = Optional.empty();

    JsonDocument(String place, JsonParser parser, Shape shape, FieldReader fields, Opening opening) {
        super(place, fields, opening);
        this.place = place;
        this.parser = parser;
        this.shape = shape;
        this.fields = fields;
    }

    @Override
    protected Optional<Result> read() throws IOException {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        for (JsonToken token = token(); token != null; token = token()) {
            if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
                leave();
            } else if (!inArray && token == JsonToken.START_ARRAY) {
                inArray = true;
            } else if (!inArray
                    && token == JsonToken.START_OBJECT
                    && !shape.path().isEmpty()) {
                inArray = enter(0);
            } else {
                number++;
                return Optional.of(article(token));
            }
        }
        return Optional.empty();
    }

    @Override
    protected Skipped broken(IOException e) {
        if (e instanceof JsonProcessingException json) {
            return Json.fault(json, true).at(place);
        }
        return e instanceof CharacterCodingException
                ? new Skipped(place, Reason.NOT_UTF8, "is not in one encoding throughout")
                : super.broken(e);
    }

    private JsonToken token() throws IOException {
        JsonToken token = looked ? parser.currentToken() : parser.nextToken();
        looked = false;
        return token;
    }

    /** Into the array of articles in an outermost object; false if it has none and is passed over. */
    private boolean enter(int level) throws IOException {
        boolean last = level + 1 == shape.path().size();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean right = parser.currentName().equals(shape.path().get(level));
            JsonToken token = parser.nextToken();
            if (right && last && token == JsonToken.START_ARRAY) {
                return true;
            }
            if (right && !last && token == JsonToken.START_OBJECT) {
                if (enter(level + 1)) {
                    return true;
                }
            } else {
                parser.skipChildren();
            }
        }
        return false;
    }

    /** Out of the array and whatever it lies in. */
    private void leave() throws IOException {
        inArray = false;
        while (!parser.getParsingContext().inRoot() && parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    private Result article(JsonToken token) throws IOException {
        String here = place + "!" + number;
        try {
            if (token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                throw new BadInput(Reason.BROKEN_JSON, "is not a JSON object");
            }
            var values = Flat.read(parser);
            here = isAlone() ? place : here;
            return fields.found(here, values);
        } catch (BadInput bad) {
            return bad.at(here);
        }
    }

    private boolean isAlone() {
        if (number > 1 || inArray) {
            return false;
        }
        try {
            looked = true;
            return parser.nextToken() == null;
        } catch (IOException e) {
            trouble = Optional.of(e);
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        parser.close();
    }
}
