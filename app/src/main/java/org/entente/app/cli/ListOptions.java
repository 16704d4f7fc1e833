package org.entente.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.rows.Column;
import org.entente.app.rows.Csv;
import org.entente.app.rows.JsonRows;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a list is printed: {@code --format}, {@code --limit} and {@code --width}. To be used as a mixin. */
final class ListOptions {
    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; csv and json hold every column in full. Default: ${DEFAULT-VALUE}")
    private Format format;

    @Option(names = "--limit", paramLabel = "N", description = "Print no more than the first N rows.")
    private Integer limit;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "Characters in a line of a table; without this option COLUMNS, else 80.")
    private Integer width;

    /** How many rows to print at most, if the user said so. */
    Optional<Integer> limit() {
        check();
        return Optional.ofNullable(limit);
    }

    /** Where to say what is no part of the list. */
    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Prints rows that may be the first of {@code all}; the columns as in the other {@code print}. */
    <T> void print(
            List<T> rows,
            long all,
            String noun,
            List<Column<T>> table,
            List<Column<T>> columns,
            Function<T, JsonNode> object) {
        check();
        List<T> shown = limit == null ? rows : rows.subList(0, Math.min(limit, rows.size()));
        PrintWriter out = command.commandLine().getOut();
        switch (format) {
            case CSV -> Csv.lines(columns, shown).forEach(line -> out.print(line + "\n"));
            case JSON -> out.print(JsonRows.text(shown, object) + "\n");
            case TABLE -> printTable(shown, all, noun, table, out);
        }
        out.flush();
    }

    /** Prints the rows: {@code table} columns in a table, {@code all} in CSV, {@code object} in JSON. */
    <T> void print(
            List<T> rows, String noun, List<Column<T>> table, List<Column<T>> all, Function<T, JsonNode> object) {
        print(rows, rows.size(), noun, table, all, object);
    }

    private <T> void printTable(List<T> shown, long all, String noun, List<Column<T>> columns, PrintWriter out) {
        if (!shown.isEmpty()) {
            Table.lines(columns, shown, tableWidth()).forEach(line -> out.print(line + "\n"));
            out.print("\n");
        }
        String count = shown.size() == all ? "" + all : shown.size() + " of " + all;
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        out.print(count + " " + (all == 1 ? noun : plural) + "\n");
    }

    private int tableWidth() {
        if (width != null) {
            return width;
        }
        String columns = System.getenv("COLUMNS");
        boolean number = columns != null && columns.matches("[0-9]{1,4}");
        return number ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
    }

    private void check() {
        if (limit != null && limit < 0) {
            throw new ParameterException(command.commandLine(), "--limit " + limit + " is below 0");
        }
        if (width != null && width < LEAST_WIDTH) {
            throw new ParameterException(command.commandLine(), "--width " + width + " is below " + LEAST_WIDTH);
        }
    }
}
