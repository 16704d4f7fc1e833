package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.app.evaluation.RepairGains;
import org.entente.engine.text.repair.Repair;

/** What each repair gains as a page of Markdown. */
public final class RepairsMarkdown {
    private RepairsMarkdown() {}

    /** @param command how it was measured, without folders */
    public static String print(RepairGains gains, String command) {
        List<RepairGains.Column> columns = gains.columns();
        StringBuilder text = new StringBuilder("# What each repair gains\n\n");
        text.append("Written by this command, here without the folders of its files:\n\n");
        text.append("```sh\n").append(command).append("\n```\n\n");
        text.append("What is measured, in per cent, with all repairs of the parser's trees and with none:\n\n");
        text.append("| | what | by | with none | with all |\n|---|---|---|---:|---:|\n");
        for (int i = 0; i < columns.size(); i++) {
            RepairGains.Column column = columns.get(i);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s: %s | %s | %.1f | %.1f |\n",
                    letter(i),
                    column.file(),
                    column.figure(),
                    column.alone() ? "the lexicon" : "lexicon and scorer",
                    100 * gains.none().get(i),
                    100 * gains.all().get(i)));
        }
        text.append(
                "\nWhat is lost, in points, if one repair is switched off; a negative number says that it harms.\n");
        text.append("\"mended\" counts the sentences that it changes.\n\n");
        text.append("| repair | mended |").append(joined(columns.size(), i -> " " + letter(i) + " |"));
        text.append("\n|---|---:|").append(joined(columns.size(), i -> "---:|")).append("\n");
        for (RepairGains.Row row : gains.rows()) {
            text.append("| ")
                    .append(name(row.repair()))
                    .append(" | ")
                    .append(row.mended())
                    .append(" |");
            IntToDoubleFunction points = i -> 100 * row.gain(gains, i);
            text.append(joined(columns.size(), i -> " " + signed(points.applyAsDouble(i)) + " |"))
                    .append("\n");
        }
        text.append("\nEach repair and a sentence that it mends:\n\n");
        for (Repair repair : Repair.values()) {
            text.append("- ")
                    .append(name(repair))
                    .append(": ")
                    .append(repair.example())
                    .append("\n");
        }
        return text.toString();
    }

    private static String name(Repair repair) {
        return repair.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    private static String signed(double points) {
        String number = String.format(Locale.ROOT, "%+.2f", points);
        return number.equals("+0.00") || number.equals("-0.00") ? "0" : number;
    }

    private static String joined(int columns, IntFunction<String> cell) {
        return IntStream.range(0, columns).mapToObj(cell).collect(Collectors.joining());
    }
}
