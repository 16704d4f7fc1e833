package org.entente.app.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.store.Codebook;
import org.entente.app.store.Codebook.Column;
import org.entente.app.store.Codebook.Relation;

/** A codebook as a page of Markdown: a heading for each table and view, a row for each column. */
public final class CodebookMarkdown {
    private static final int EXAMPLE = 60;

    private static final String HEAD =
            """
            # Codebook

            What a store of Entente holds, schema %d. A store is a DuckDB file: R, Python and any
            DuckDB client open it and show these meanings too (`SELECT * FROM duckdb_columns()`).
            This page is written by `entente codebook --store FILE`, with examples out of that store.

            """;

    private final Map<String, Map<String, String>> examples;
    private final StringBuilder page = new StringBuilder();

    private CodebookMarkdown(Map<String, Map<String, String>> examples) {
        this.examples = examples;
    }

    /** @param examples values by the names of relation and column; without any, the page has no column for them */
    public static String print(Codebook codebook, Map<String, Map<String, String>> examples) {
        CodebookMarkdown markdown = new CodebookMarkdown(examples);
        markdown.page.append(HEAD.formatted(codebook.version()));
        markdown.relations("Table", codebook.tables());
        markdown.relations("View", codebook.views());
        return markdown.page.toString().stripTrailing() + "\n";
    }

    private void relations(String kind, List<Relation> relations) {
        for (Relation relation : relations) {
            page.append("## ").append(kind).append(" `").append(relation.name()).append("`\n\n");
            page.append(relation.meaning()).append("\n\n");
            row("column", "type", "meaning", "unit or values", "example");
            row("---", "---", "---", "---", "---");
            relation.columns().forEach(column -> column(relation, column));
            page.append("\n");
        }
    }

    private void column(Relation relation, Column column) {
        String example = examples.getOrDefault(relation.name(), Map.of()).getOrDefault(column.name(), "");
        String key = column.key() ? ", key" : "";
        row("`" + column.name() + "`", column.type() + key, meaning(column), values(column), example(example));
    }

    private static String meaning(Column column) {
        return cell(column.meaning())
                + column.missing().map(when -> " NULL: " + cell(when) + ".").orElse("");
    }

    private static String values(Column column) {
        String values = column.values().stream()
                .map(value -> value.code().isEmpty()
                        ? cell(value.meaning())
                        : "`" + value.code() + "` " + cell(value.meaning()))
                .collect(Collectors.joining("; "));
        return column.unit().isEmpty() || values.isEmpty()
                ? cell(column.unit()) + values
                : cell(column.unit()) + "; " + values;
    }

    private static String example(String value) {
        return value.isEmpty() ? "" : "`" + Wrapped.cut(cell(value.replace('`', '\'')), EXAMPLE) + "`";
    }

    private void row(String... cells) {
        int columns = examples.isEmpty() ? cells.length - 1 : cells.length;
        page.append("| ")
                .append(String.join(" | ", List.of(cells).subList(0, columns)))
                .append(" |\n");
    }

    private static String cell(String text) {
        return Wrapped.clean(text).replace("|", "\\|");
    }
}
