package org.entente.app.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.app.rows.JsonRows;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code openapi.yaml}: what programs can ask for. A fault in it is a bug of ours. */
public final class Document {
    /** Where all operations are. */
    public static final String ROOT = "/api/v1";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final String yaml;
    private final Map<?, ?> content;
    private final List<Operation> operations;

    private Document(String yaml) {
        this.yaml = yaml;
        this.content = map(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        List<Operation> all = new ArrayList<>();
        map(content.get("paths")).forEach((path, methods) -> map(methods)
                .forEach((method, written) -> all.add(
                        Operation.of(path.toString(), method.toString(), map(written), parameters(map(written))))));
        this.operations = List.copyOf(all);
    }

    /** The one that came with the program. */
    public static Document read() {
        try (InputStream in = Document.class.getResourceAsStream("/desk/api/openapi.yaml")) {
            return new Document(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All operations, in the order of the file. */
    public List<Operation> operations() {
        return operations;
    }

    /** As it is written. */
    public String yaml() {
        return yaml;
    }

    /** The same in JSON. */
    public String json() {
        return json(content);
    }

    /** The same as a tree. */
    public JsonNode tree() {
        return MAPPER.valueToTree(content);
    }

    /** What each group of operations is for, in the order of the file. */
    public List<Map.Entry<String, String>> groups() {
        List<Map.Entry<String, String>> groups = new ArrayList<>();
        for (Object tag : (List<?>) content.get("tags")) {
            groups.add(Map.entry(text(map(tag), "name"), text(map(tag), "description")));
        }
        return groups;
    }

    /** What the whole is and how it is used, in paragraphs parted by empty lines. */
    public List<String> introduction() {
        return List.of(text(map(content.get("info")), "description").strip().split("\n\n"));
    }

    public String version() {
        return text(map(content.get("info")), "version");
    }

    private List<Parameter> parameters(Map<?, ?> written) {
        List<Parameter> parameters = new ArrayList<>();
        Object list = written.get("parameters");
        for (Object each : list == null ? List.of() : (List<?>) list) {
            parameters.add(Parameter.of(resolved(map(each))));
        }
        return parameters;
    }

    /** What a reference within the file points to, if it is one. */
    private Map<?, ?> resolved(Map<?, ?> written) {
        Object reference = written.get("$ref");
        if (reference == null) {
            return written;
        }
        Map<?, ?> at = content;
        for (String step : reference.toString().substring("#/".length()).split("/")) {
            at = map(at.get(step));
        }
        return at;
    }

    static Map<?, ?> map(Object value) {
        return value == null ? Map.of() : (Map<?, ?>) value;
    }

    static String text(Map<?, ?> in, String key) {
        Object text = in.get(key);
        return text == null ? "" : text.toString().strip();
    }

    static String json(Object value) {
        return JsonRows.text(MAPPER.<JsonNode>valueToTree(value));
    }
}
