package org.entente.app.actors.wikidata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A small dump in the form of Wikidata's: an array, an entity on each line, a comma after each but the last. */
final class Dump {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<String> lines = new ArrayList<>();

    /** An entity; add its statements to what is returned. */
    Claims entity(String id, String label, String... aliases) {
        ObjectNode entity = JSON.objectNode().put("type", "item").put("id", id);
        ObjectNode labels = JSON.objectNode();
        if (!label.isEmpty()) {
            labels.set("en", text("en", label));
        }
        labels.set("de", text("de", "Etwas"));
        entity.set("labels", labels);
        entity.set("descriptions", JSON.arrayNode());
        if (aliases.length == 0) {
            entity.set("aliases", JSON.arrayNode());
        } else {
            ArrayNode english = JSON.objectNode().putArray("en");
            for (String alias : aliases) {
                english.add(text("en", alias));
            }
            entity.set("aliases", JSON.objectNode().set("en", english));
        }
        ObjectNode claims = JSON.objectNode();
        entity.set("claims", claims);
        entity.putObject("sitelinks");
        int line = lines.size();
        lines.add("");
        return new Claims(claims, () -> lines.set(line, entity.toString()));
    }

    /** A line that is what it is. */
    Dump raw(String line) {
        lines.add(line);
        return this;
    }

    private static ObjectNode text(String language, String value) {
        return JSON.objectNode().put("language", language).put("value", value);
    }

    String json() {
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    Path gzip(Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(json().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** The statements of an entity. */
    static final class Claims {
        private final ObjectNode claims;
        private final Runnable changed;

        private Claims(ObjectNode claims, Runnable changed) {
            this.claims = claims;
            this.changed = changed;
            changed.run();
        }

        Claims item(String property, String id) {
            add(property, "normal", value(property, itemValue(id)), JSON.objectNode());
            return this;
        }

        Claims string(String property, String text) {
            ObjectNode value = JSON.objectNode().put("type", "string").put("value", text);
            add(property, "normal", value(property, value), JSON.objectNode());
            return this;
        }

        Claims date(String property, String time, int precision) {
            add(property, "normal", time(property, time, precision), JSON.objectNode());
            return this;
        }

        /** A position held, with its qualifiers. */
        Claims held(String position, ObjectNode... qualifiers) {
            return held("normal", position, qualifiers);
        }

        Claims held(String rank, String position, ObjectNode... qualifiers) {
            ObjectNode all = JSON.objectNode();
            for (ObjectNode qualifier : qualifiers) {
                all.withArray("/" + qualifier.get("property").asText()).add(qualifier);
            }
            add("P39", rank, value("P39", itemValue(position)), all);
            return this;
        }

        private void add(String property, String rank, ObjectNode snak, ObjectNode qualifiers) {
            ObjectNode statement = JSON.objectNode().put("type", "statement").put("rank", rank);
            statement.set("mainsnak", snak);
            if (!qualifiers.isEmpty()) {
                statement.set("qualifiers", qualifiers);
            }
            claims.withArray("/" + property).add(statement);
            changed.run();
        }
    }

    static ObjectNode from(String time, int precision) {
        return time("P580", time, precision);
    }

    static ObjectNode until(String time, int precision) {
        return time("P582", time, precision);
    }

    /** A qualifier that says there is one and nobody knows which. */
    static ObjectNode some(String property) {
        return JSON.objectNode().put("snaktype", "somevalue").put("property", property);
    }

    static ObjectNode of(String property, String item) {
        return value(property, itemValue(item));
    }

    private static ObjectNode time(String property, String time, int precision) {
        ObjectNode value = JSON.objectNode().put("type", "time");
        value.putObject("value").put("time", time).put("timezone", 0).put("precision", precision);
        return value(property, value);
    }

    private static ObjectNode itemValue(String id) {
        ObjectNode value = JSON.objectNode().put("type", "wikibase-entityid");
        value.putObject("value")
                .put("entity-type", "item")
                .put("numeric-id", Long.parseLong(id.substring(1)))
                .put("id", id);
        return value;
    }

    private static ObjectNode value(String property, ObjectNode value) {
        ObjectNode snak = JSON.objectNode().put("snaktype", "value").put("property", property);
        snak.set("datavalue", value);
        return snak;
    }
}
