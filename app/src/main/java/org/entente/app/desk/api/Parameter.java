package org.entente.app.desk.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be said in a request's address.
 *
 * @param inPath whether it is a part of the path, else of the query
 * @param type {@code "string"}, {@code "integer"} or {@code "boolean"}
 * @param format {@code "date"}, or empty
 * @param choices the values that it may have; any if empty
 * @param least of a number, and {@code most}
 * @param longest so many characters at most
 * @param standard what holds where it is not given; empty if nothing does
 * @param example a value, empty if there is none
 */
public record Parameter(
        String name,
        boolean inPath,
        String type,
        String format,
        List<String> choices,
        long least,
        long most,
        long longest,
        String standard,
        String description,
        String example) {
    private static final long LONGEST = 500;

    static Parameter of(Map<?, ?> written) {
        Map<?, ?> schema = Document.map(written.get("schema"));
        return new Parameter(
                Document.text(written, "name"),
                Document.text(written, "in").equals("path"),
                Document.text(schema, "type"),
                Document.text(schema, "format"),
                Optional.ofNullable((List<?>) schema.get("enum")).orElse(List.of()).stream()
                        .map(Object::toString)
                        .toList(),
                number(schema, "minimum", Long.MIN_VALUE),
                number(schema, "maximum", Long.MAX_VALUE),
                number(schema, "maxLength", LONGEST),
                Document.text(schema, "default"),
                Document.text(written, "description"),
                Document.text(written, "example"));
    }

    private static long number(Map<?, ?> schema, String key, long otherwise) {
        return schema.get(key) instanceof Number number ? number.longValue() : otherwise;
    }

    /** What may stand there, for a reader: {@code "1 to 1000, else 100"}, {@code "json, csv or parquet, else json"}. */
    public String values() {
        String values = choices.isEmpty() ? kind() : choices.stream().collect(Collectors.joining(", "));
        return standard.isEmpty() ? values : values + "; else " + standard;
    }

    private String kind() {
        return switch (type) {
            case "integer" -> most == Long.MAX_VALUE ? "a number from " + least : least + " to " + most;
            case "boolean" -> "true or false";
            default -> format.equals("date") ? "a day, yyyy-mm-dd" : "text";
        };
    }
}
