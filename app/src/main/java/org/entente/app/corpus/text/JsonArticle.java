package org.entente.app.corpus.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Draft;
import org.entente.app.corpus.input.PlainText;
import org.entente.app.corpus.input.Reason;
import org.entente.engine.ontology.Article;

/**
 * One line of a {@code .jsonl} file into an article: {@code id}, {@code title}, {@code text}, {@code date},
 * {@code outlet}, {@code address} or {@code url}; all but {@code text} may be missing, other fields are passed over.
 */
final class JsonArticle {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonArticle() {}

    static Article of(String line) throws BadInput {
        JsonNode object = parse(line);
        String address = field(object, "address");
        return new Draft(
                        field(object, "id"),
                        field(object, "title").strip(),
                        field(object, "date").strip(),
                        field(object, "outlet"),
                        address.isEmpty() ? field(object, "url") : address)
                .with(field(object, "text"));
    }

    private static JsonNode parse(String line) throws BadInput {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new BadInput(Reason.BROKEN_JSON, "is not a JSON object");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new BadInput(Reason.BROKEN_JSON, "is not JSON: " + where(e));
        }
    }

    private static String field(JsonNode object, String name) throws BadInput {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isContainerNode()) {
            throw new BadInput(Reason.BROKEN_JSON, "the field \"" + name + "\" is not a string");
        }
        return PlainText.withoutNul(value.asText());
    }

    /** Jackson's first line only: the rest repeats the input. */
    private static String where(JsonProcessingException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        return e.getLocation() == null
                ? message
                : message + " (column " + e.getLocation().getColumnNr() + ")";
    }
}
