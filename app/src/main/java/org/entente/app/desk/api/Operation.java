package org.entente.app.desk.api;

import java.util.List;
import java.util.Map;

/**
 * Something that a program can ask for.
 *
 * @param id its name: {@code "listEvents"}
 * @param method {@code "GET"} or {@code "POST"}
 * @param path below {@link Document#ROOT}, with its parts in braces: {@code "/events/{id}"}
 * @param group what it belongs to
 * @param types the media types it answers with
 * @param body an example of what is sent, as JSON; empty if nothing is
 * @param answer an example of an answer, as JSON; empty if there is none
 */
public record Operation(
        String id,
        String method,
        String path,
        String group,
        String summary,
        String description,
        List<Parameter> parameters,
        List<String> types,
        String body,
        String answer) {
    static Operation of(String path, String method, Map<?, ?> written, List<Parameter> parameters) {
        Map<?, ?> content = Document.map(
                Document.map(Document.map(written.get("responses")).get("200")).get("content"));
        Map<?, ?> sent = Document.map(Document.map(written.get("requestBody")).get("content"));
        return new Operation(
                Document.text(written, "operationId"),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                ((List<?>) written.get("tags")).get(0).toString(),
                Document.text(written, "summary"),
                Document.text(written, "description"),
                List.copyOf(parameters),
                content.keySet().stream().map(Object::toString).toList(),
                example(sent),
                example(content));
    }

    private static String example(Map<?, ?> content) {
        Object example = Document.map(content.get("application/json")).get("example");
        return example == null ? "" : Document.json(example);
    }

    /** The path with the examples of its parameters put in: {@code "/api/v1/course/USA/AZE?from=2010-01-01"}. */
    public String example() {
        String filled = Document.ROOT + path;
        StringBuilder query = new StringBuilder();
        for (Parameter parameter : parameters) {
            if (parameter.inPath()) {
                filled = filled.replace("{" + parameter.name() + "}", parameter.example());
            } else if (!parameter.example().isEmpty()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.name())
                        .append('=')
                        .append(parameter.example());
            }
        }
        return filled + query;
    }

    public boolean sends() {
        return !method.equals("GET");
    }
}
