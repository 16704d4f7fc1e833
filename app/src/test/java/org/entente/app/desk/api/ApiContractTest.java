package org.entente.app.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.app.desk.OpenedDesk;
import org.entente.app.desk.page.Links;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code openapi.yaml} says is what the desk does: every operation, every parameter, every media type. */
class ApiContractTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Document DOCUMENT = Document.read();

    /** For each parameter a value with which the answer of the operation must be another one. */
    private static final Map<String, String> TELLING = Map.ofEntries(
            Map.entry("listEvents source", "FRA"),
            Map.entry("listEvents target", "Azerbaijan"),
            Map.entry("listEvents actor", "deu"),
            Map.entry("listEvents type", "consult"),
            Map.entry("listEvents code", "19"),
            Map.entry("listEvents status", "planned"),
            Map.entry("listEvents context", "energy"),
            Map.entry("listEvents entry", "sample-meets"),
            Map.entry("listEvents from", "2015-01-01"),
            Map.entry("listEvents to", "2012-01-01"),
            Map.entry("listEvents origin", "gdelt"),
            Map.entry("listEvents reports", "all"),
            Map.entry("search q", "USA"),
            Map.entry("search order", "newest"),
            Map.entry("search page", "2"),
            Map.entry("listArticles outlet", "Minas Post"),
            Map.entry("listArticles state", "copy"),
            Map.entry("listArticles title", "news harbour"),
            Map.entry("listArticles from", "2015-01-01"),
            Map.entry("listArticles to", "2012-01-01"),
            Map.entry("listStatements speaker", "USA"),
            Map.entry("listStatements article", "other"),
            Map.entry("listStatements from", "2025-01-01"),
            Map.entry("listStatements to", "2020-01-01"),
            Map.entry("listAssessments a", "USA"),
            Map.entry("listAssessments b", "USA"),
            Map.entry("listAssessments direction", "worsening"),
            Map.entry("listAssessments level", "negative"),
            Map.entry("listAssessments article", "other"),
            Map.entry("listAssessments from", "2025-01-01"),
            Map.entry("listAssessments to", "2020-01-01"),
            Map.entry("listActors q", "azerb"),
            Map.entry("listActors origin", "gdelt"),
            Map.entry("getActor from", "2013"),
            Map.entry("getActor to", "2012"),
            Map.entry("getActor origin", "gdelt"),
            Map.entry("listDyads actor", "ITA"),
            Map.entry("listDyads directed", "true"),
            Map.entry("listDyads origin", "gdelt"),
            Map.entry("getCourse from", "2011-01-01"),
            Map.entry("getCourse to", "2012-01-01"),
            Map.entry("getCourse by", "field"),
            Map.entry("getCourse directed", "true"),
            Map.entry("getCourse table", "goldstein"),
            Map.entry("getCourse as-of", "2013-01-01"),
            Map.entry("getCourse check", "true"),
            Map.entry("getCourse origin", "gdelt"),
            Map.entry("listCourses all", "true"),
            Map.entry("listCourses least", "1000"),
            Map.entry("listCourses limit", "1"),
            Map.entry("listCourses table", "goldstein"),
            Map.entry("listCourses as-of", "2013-01-01"),
            Map.entry("listCourses origin", "gdelt"),
            Map.entry("listEntries q", "visit"),
            Map.entry("listEntries code", "18"),
            Map.entry("listSkipped run", "1"),
            Map.entry("listSkipped reason", "scanned"),
            Map.entry("listFeeds state", "gone"));

    /** What must be said besides, so that a value can tell. */
    private static final Map<String, String> BESIDES = Map.of(
            "listCourses limit", "all=true",
            "listCourses least", "all=true",
            "search order", "q=USA",
            "search page", "q=USA");

    @TempDir
    static Path folder;

    private static OpenedDesk desk;
    private static Map<String, String> ids;

    @BeforeAll
    static void open() throws Exception {
        desk = OpenedDesk.on(ApiStore.make(folder.resolve("api.duckdb")));
        long deadline = System.nanoTime() + 120_000_000_000L;
        while (!json("/api/v1/search?q=USA").path("whole").asBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        ids = Map.of(
                "/events/{id}",
                json("/api/v1/events?source=USA").at("/data/0/id").asText(),
                "/articles/{id}",
                "sample-1",
                "/lexicon/entries/{id}",
                "accuse");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyOperationAnswersAsItsSchemaSays() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Operation operation : DOCUMENT.operations()) {
            HttpResponse<String> answer = ask(operation, address(operation, Map.of()));
            assertThat(answer.statusCode())
                    .as(operation.id() + " " + answer.body())
                    .isEqualTo(200);
            if (operation.types().contains("application/json")) {
                faults.addAll(faults(operation, MAPPER.readTree(answer.body())));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyMediaTypeOfAnOperationIsAnswered() {
        for (Operation operation : DOCUMENT.operations()) {
            Set<String> types = new TreeSet<>();
            List<String> formats = operation.parameters().stream()
                    .filter(parameter -> parameter.name().equals("format"))
                    .findFirst()
                    .map(Parameter::choices)
                    .orElse(List.of(""));
            for (String format : formats) {
                HttpResponse<String> answer =
                        ask(operation, address(operation, format.isEmpty() ? Map.of() : Map.of("format", format)));
                assertThat(answer.statusCode())
                        .as(operation.id() + " " + format)
                        .isEqualTo(200);
                assertThat(answer.body()).as(operation.id() + " " + format).isNotEmpty();
                types.add(answer.headers()
                        .firstValue("Content-Type")
                        .orElseThrow()
                        .replaceFirst(";.*", ""));
            }
            assertThat(types).as(operation.id()).isEqualTo(new TreeSet<>(operation.types()));
        }
    }

    @Test
    void everyParameterMakesAnotherAnswer() {
        for (Operation operation : DOCUMENT.operations()) {
            for (Parameter parameter : operation.parameters()) {
                if (!parameter.inPath() && !Set.of("format", "limit", "after").contains(parameter.name())
                        || operation.id().equals("listCourses")
                                && parameter.name().equals("limit")) {
                    String key = operation.id() + " " + parameter.name();
                    assertThat(TELLING).as("a telling value").containsKey(key);
                    String besides = BESIDES.getOrDefault(key, "");
                    String without = plain(operation) + (besides.isEmpty() ? "" : "?" + besides);
                    String with = without + (besides.isEmpty() ? "?" : "&") + parameter.name() + "="
                            + Links.value(TELLING.get(key));
                    assertThat(ask(operation, with).body())
                            .as(with)
                            .isNotEqualTo(ask(operation, without).body());
                }
            }
        }
    }

    @Test
    void everyListGoesOnFromPageToPage() throws Exception {
        for (Operation operation : DOCUMENT.operations()) {
            if (operation.parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals("after"))) {
                List<JsonNode> whole =
                        lines(ask(operation, plain(operation) + "?format=jsonl").body());
                List<JsonNode> paged = new ArrayList<>();
                String next = plain(operation) + "?limit=" + (operation.id().equals("listEntries") ? 400 : 7);
                while (next != null) {
                    JsonNode page = json(next);
                    page.get("data").forEach(paged::add);
                    next = page.get("next").isNull() ? null : page.get("next").asText();
                }
                assertThat(paged).as(operation.id()).isEqualTo(whole);
            }
        }
    }

    @Test
    void theExamplesOfTheDescriptionAreAsItsSchemasSay() throws Exception {
        for (Operation operation : DOCUMENT.operations()) {
            if (!operation.answer().isEmpty()) {
                assertThat(faults(operation, MAPPER.readTree(operation.answer())))
                        .isEmpty();
            }
        }
    }

    @Test
    void problemsAreAsTheirSchemaSays() throws Exception {
        JsonSchema schema = schema("#/components/schemas/Problem");
        for (String wrong : List.of(
                "events?limt=5",
                "events?limit=0",
                "events?limit=x",
                "events?from=2024-13-01",
                "events?status=done",
                "events?source=Nowhereland",
                "events?limit=5&limit=6",
                "events?after=zzz",
                "events?after=WzFd",
                "events?code=99",
                "events?from=2024-01-02&to=2024-01-01",
                "events/none",
                "articles/none",
                "actors/Nowhereland",
                "lexicon/entries/none",
                "course/USA/AZE?as-of=2999-01-01",
                "course/USA/AZE?format=png&by=field",
                "nothing")) {
            HttpResponse<String> answer = desk.get("/api/v1/" + wrong);
            assertThat(answer.statusCode()).as(wrong).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(wrong)
                    .startsWith("application/problem+json");
            assertThat(schema.validate(MAPPER.readTree(answer.body())))
                    .as(wrong)
                    .isEmpty();
        }
    }

    private static HttpResponse<String> ask(Operation operation, String address) {
        return operation.sends()
                ? desk.send(desk.request(address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"text\": \"FRA praises ITA.\", \"language\": \"en\"}")))
                : desk.get(address);
    }

    private static String plain(Operation operation) {
        return Document.ROOT
                + operation
                        .path()
                        .replace("{id}", ids.getOrDefault(operation.path(), ""))
                        .replace("{code}", "USA")
                        .replace("{a}", "USA")
                        .replace("{b}", "AZE");
    }

    private static String address(Operation operation, Map<String, String> parameters) {
        StringBuilder address = new StringBuilder(plain(operation));
        new LinkedHashMap<>(parameters).forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(value));
        return address.toString();
    }

    private static JsonNode json(String address) throws Exception {
        return MAPPER.readTree(desk.get(address).body());
    }

    private static List<JsonNode> lines(String text) throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                lines.add(MAPPER.readTree(line));
            }
        }
        return lines;
    }

    private static List<String> faults(Operation operation, JsonNode answer) {
        String reference = "#/paths/" + operation.path().replace("/", "~1") + "/"
                + operation.method().toLowerCase(java.util.Locale.ROOT)
                + "/responses/200/content/application~1json/schema";
        return schema(reference).validate(answer).stream()
                .map(ValidationMessage::getMessage)
                .map(message -> operation.id() + " " + message)
                .toList();
    }

    /** A schema within the description, which the validator takes for the definitions of a schema of its own. */
    private static JsonSchema schema(String reference) {
        ObjectNode whole = DOCUMENT.tree().deepCopy();
        whole.put("$ref", reference.replace("{", "%7B").replace("}", "%7D"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }
}
