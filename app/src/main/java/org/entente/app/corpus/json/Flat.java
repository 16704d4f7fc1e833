package org.entente.app.corpus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.corpus.fields.Values;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.PlainText;

/**
 * Reads an object as names and values: inner objects by their path ("source.name"), arrays of strings as paragraphs.
 * What lies deeper or is an array of objects is passed over. Never holds more than an article may have.
 */
final class Flat {
    private static final int DEPTH = 4;
    private static final int MOST_VALUES = 10_000;

    private final JsonParser parser;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private long size;

    private Flat(JsonParser parser) {
        this.parser = parser;
    }

    /** The object whose START_OBJECT was just met; afterwards its END_OBJECT is. It is read to its end even if too large. */
    static Values read(JsonParser parser) throws IOException, BadInput {
        Flat flat = new Flat(parser);
        flat.object("", 1);
        if (flat.isFull()) {
            throw BadInput.tooLarge();
        }
        return flat.values();
    }

    /** The same for JSON that breaks off: what stands before the break; a value cut in two counts as one. */
    static Values readBroken(JsonParser parser) {
        Flat flat = new Flat(parser);
        try {
            flat.object("", 1);
        } catch (IOException e) {
            return flat.values();
        }
        return flat.values();
    }

    private Values values() {
        return new Values(values, names);
    }

    private void object(String path, int depth) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = path + parser.currentName();
            JsonToken token = parser.nextToken();
            if (depth == 1 && names.size() < MOST_VALUES) {
                names.add(name + (token == JsonToken.START_OBJECT ? "{}" : token == JsonToken.START_ARRAY ? "[]" : ""));
            }
            if (token == JsonToken.START_OBJECT && depth < DEPTH && !isFull()) {
                object(name + ".", depth + 1);
            } else if (token == JsonToken.START_ARRAY && !isFull()) {
                array(name);
            } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else if (!isFull() && values.size() < MOST_VALUES) {
                // Before its text is fetched, because the file may end within it.
                values.put(name, token == JsonToken.VALUE_STRING ? "..." : "");
                put(name, token == JsonToken.VALUE_NULL ? "" : parser.getText());
            }
        }
    }

    private void array(String name) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                return;
            }
            if (token == JsonToken.VALUE_STRING && !isFull()) {
                paragraphs.add(parser.getText());
                size += parser.getTextLength();
            } else {
                parser.skipChildren();
            }
        }
        if (!paragraphs.isEmpty()) {
            values.put(name, String.join("\n\n", paragraphs));
        }
    }

    private void put(String name, String value) {
        values.put(name, value);
        size += name.length() + value.length();
    }

    private boolean isFull() {
        return size > PlainText.LIMIT;
    }
}
