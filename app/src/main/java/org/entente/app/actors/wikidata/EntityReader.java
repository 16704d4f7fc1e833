package org.entente.app.actors.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the entity of a line, and passes over whatever is not asked for. */
final class EntityReader {
    private static final Set<String> LANGUAGES = Set.of("en", "mul");

    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build());
    private final Set<String> wanted;

    /** @param wanted the properties whose statements are kept */
    EntityReader(Set<String> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /** @throws IOException if it is no entity in JSON */
    Entity read(byte[] line, int length) throws IOException {
        String id = "";
        Map<String, String> labels = Map.of();
        List<String> aliases = List.of();
        Map<String, List<Statement>> claims = Map.of();
        try (JsonParser json = mapper.getFactory().createParser(line, 0, length)) {
            expect(json.nextToken() == JsonToken.START_OBJECT, json);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "id" -> id = json.getText();
                    case "labels" -> labels = labels(json);
                    case "aliases" -> aliases = aliases(json);
                    case "claims" -> claims = claims(json);
                    default -> json.skipChildren();
                }
            }
            expect(json.currentToken() == JsonToken.END_OBJECT && !id.isEmpty(), json);
        }
        return new Entity(id, labels.getOrDefault("en", labels.getOrDefault("mul", "")), aliases, claims);
    }

    private static void expect(boolean holds, JsonParser json) throws IOException {
        if (!holds) {
            throw new JsonParseException(json, "no entity");
        }
    }

    /** An empty map is written as an empty list. */
    private static boolean isMap(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        json.skipChildren();
        return false;
    }

    private Map<String, String> labels(JsonParser json) throws IOException {
        Map<String, String> labels = new HashMap<>();
        boolean map = isMap(json);
        while (map && json.nextToken() == JsonToken.FIELD_NAME) {
            String language = json.currentName();
            json.nextToken();
            if (LANGUAGES.contains(language)) {
                JsonNode label = mapper.readTree(json);
                labels.put(language, label.path("value").asText());
            } else {
                json.skipChildren();
            }
        }
        return labels;
    }

    private List<String> aliases(JsonParser json) throws IOException {
        List<String> aliases = new ArrayList<>();
        boolean map = isMap(json);
        while (map && json.nextToken() == JsonToken.FIELD_NAME) {
            String language = json.currentName();
            json.nextToken();
            if (LANGUAGES.contains(language)) {
                JsonNode all = mapper.readTree(json);
                all.forEach(alias -> aliases.add(alias.path("value").asText()));
            } else {
                json.skipChildren();
            }
        }
        return aliases;
    }

    private Map<String, List<Statement>> claims(JsonParser json) throws IOException {
        Map<String, List<Statement>> claims = new HashMap<>();
        boolean map = isMap(json);
        while (map && json.nextToken() == JsonToken.FIELD_NAME) {
            String property = json.currentName();
            json.nextToken();
            if (wanted.contains(property)) {
                JsonNode all = mapper.readTree(json);
                List<Statement> statements = new ArrayList<>();
                all.forEach(one -> statements.add(new Statement(one)));
                statements.removeIf(Statement::isDeprecated);
                claims.put(property, statements);
            } else {
                json.skipChildren();
            }
        }
        return claims;
    }
}
