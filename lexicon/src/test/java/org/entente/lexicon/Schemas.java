package org.entente.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.engine.lexicon.LexiconSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schemas for editors, and what they say of a file; YAML is read as editors do, with numbers and booleans. */
final class Schemas {
    private static final Path FOLDER = Path.of("schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, JsonSchema> BY_NAME = List.of(
                    "events",
                    "operators",
                    "classes",
                    "contexts",
                    "actors",
                    "places",
                    "currencies",
                    "relations",
                    "outlets")
            .stream()
            .collect(Collectors.toMap(name -> name, Schemas::load));

    private Schemas() {}

    private static JsonSchema load(String name) {
        return FACTORY.getSchema(
                SchemaLocation.of(FOLDER.resolve(name + ".json").toUri().toString()));
    }

    /** What the schema for this file says against it. */
    static List<String> faults(LexiconSource file) {
        Object document =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(file.text());
        JsonSchema schema = BY_NAME.get(file.name().replaceFirst("[/.].*", ""));
        return schema.validate(MAPPER.valueToTree(document)).stream()
                .map(ValidationMessage::toString)
                .sorted()
                .toList();
    }

    /** The strings of a list somewhere in a schema, by its pointer. */
    static List<String> list(String name, String pointer) {
        try {
            JsonNode list =
                    MAPPER.readTree(FOLDER.resolve(name + ".json").toFile()).at(pointer);
            return List.of(MAPPER.convertValue(list, String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
