package org.entente.app.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Rows as one JSON array, indented, lines ended by LF on every system. */
public final class JsonRows {
    private static final DefaultIndenter LF = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = new JsonMapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(LF).withArrayIndenter(LF));

    private JsonRows() {}

    public static <T> String text(List<T> rows, Function<T, JsonNode> object) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        rows.forEach(row -> array.add(object.apply(row)));
        return text(array);
    }

    /** One value, indented. */
    public static String text(JsonNode value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** An object with a field for each column; what is empty is null. */
    public static <T> ObjectNode flat(List<Column<T>> columns, T row) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        columns.forEach(column -> put(object, column.name(), column.in(row)));
        return object;
    }

    /** The same of columns by their names and the values of a row. */
    public static ObjectNode flat(List<String> columns, List<Object> row) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            put(object, columns.get(i), row.get(i));
        }
        return object;
    }

    private static void put(ObjectNode object, String name, Object value) {
        boolean number = value == null || value instanceof Number || value instanceof Boolean;
        object.putPOJO(name, number ? value : orNull(Values.text(value)));
    }

    public static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
