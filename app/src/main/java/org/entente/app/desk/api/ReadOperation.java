package org.entente.app.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import org.entente.app.Fault;
import org.entente.app.Near;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Draft;
import org.entente.app.desk.Tools;
import org.entente.app.desk.guard.Refused;
import org.entente.app.language.Languages;
import org.entente.app.render.ReadingJson;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** {@code POST /read}: the reading of a text, of which nothing is stored. */
final class ReadOperation {
    private static final int LONGEST = 200_000;
    private static final List<String> FIELDS = List.of("text", "title", "published", "outlet", "address", "language");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Reading costs a core for as long as it takes. */
    private static final int AT_A_TIME = 2;

    private final Tools tools;
    private final Semaphore free = new Semaphore(AT_A_TIME);

    ReadOperation(Tools tools) {
        this.tools = tools;
    }

    void addTo(Map<String, Api.Handling> handlings) {
        handlings.put("readText", this::answer);
    }

    private void answer(Asked asked) {
        JsonNode sent = sent(asked.context().body());
        if (!free.tryAcquire()) {
            asked.context().header("Retry-After", "5");
            throw new Refused(503, "Other texts are being read: ask again.");
        }
        try {
            asked.context().contentType("application/json").result(ReadingJson.print(read(sent)));
        } finally {
            free.release();
        }
    }

    private Reading read(JsonNode sent) {
        Article article = article(sent);
        String language = text(sent, "language").isEmpty() ? new Languages().of(article) : text(sent, "language");
        return Languages.isRead(language)
                ? tools.coders().coding().read(article).inLanguage(language)
                : Reading.nothing(article, language);
    }

    private static JsonNode sent(String body) {
        JsonNode sent;
        try {
            sent = MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw Fault.usage("body", "is no JSON: " + e.getOriginalMessage(), "send {\"text\": \"...\"}");
        }
        if (sent == null || !sent.isObject()) {
            throw Fault.usage("body", "is no JSON object", "send {\"text\": \"...\"}");
        }
        TreeSet<String> unknown = new TreeSet<>();
        sent.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            List<String> near = Near.of(unknown.first(), FIELDS, 1);
            throw Fault.usage(
                    unknown.first(),
                    "is no field that can be sent",
                    near.isEmpty() ? "there are " + String.join(", ", FIELDS) : "did you mean " + near.get(0) + "?");
        }
        if (text(sent, "text").isBlank()) {
            throw Fault.usage("text", "there is none", "send {\"text\": \"...\"}");
        }
        if (text(sent, "text").length() > LONGEST) {
            throw Fault.usage("text", "is longer than " + LONGEST + " characters", "send one article at a time");
        }
        return sent;
    }

    private static String text(JsonNode sent, String field) {
        JsonNode value = sent.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw Fault.usage(field, "is no text", "put it in quotes");
        }
        return value.asText("");
    }

    private static Article article(JsonNode sent) {
        Draft draft = new Draft(
                "", text(sent, "title"), text(sent, "published"), text(sent, "outlet"), text(sent, "address"));
        try {
            return draft.with(text(sent, "text"));
        } catch (BadInput e) {
            throw Fault.usage("body", e.getMessage(), e.reason().remedy());
        }
    }
}
