package org.entente.app.corpus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.Encoding;
import org.entente.app.corpus.input.Source;

/** What the first bytes of a source say of it as JSON. */
record Head(String text, String name) {
    private static final Pattern OBJECT = Pattern.compile("\\A\\s*\\{\\s*[\"}]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ARRAY = Pattern.compile("\\A\\s*\\[\\s*[\\[{\\]]", Pattern.UNICODE_CHARACTER_CLASS);

    static Head of(Source source) throws IOException {
        return new Head(Encoding.head(source), source.name().toLowerCase(Locale.ROOT));
    }

    boolean isJson() {
        return OBJECT.matcher(text).find()
                || ARRAY.matcher(text).find()
                || name.endsWith(".json")
                || name.endsWith(".geojson");
    }

    /** Whether each line is an object of its own: so by the first two lines, or by the name if they do not deny it. */
    boolean isLines() {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        String first = lines.isEmpty() ? "" : lines.get(0).strip();
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return !first.equals("{") && !ARRAY.matcher(text).find();
        }
        return lines.size() == 2 && lines.get(1).strip().startsWith("{") && isObject(first);
    }

    private static boolean isObject(String line) {
        if (!line.startsWith("{") || !line.endsWith("}")) {
            return false;
        }
        try (JsonParser parser = Json.parser(line)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && parser.skipChildren().currentToken() == JsonToken.END_OBJECT
                    && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
