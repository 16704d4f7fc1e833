package org.entente.app.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.app.Fault;
import org.entente.engine.ontology.Ontology;

/**
 * Reads a user's own score table: a CAMEO code and a score a line, parted by a tab, a comma or a semicolon. A first line
 * of names, empty lines and lines that begin with a hash are passed over; so are cells after the second.
 */
public final class OwnTableFile {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{0,9})?");
    private static final double MOST = 10;
    private static final long LARGEST = 1_000_000;

    private final Path file;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Double> scores = new TreeMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private OwnTableFile(Path file) {
        this.file = file;
    }

    /** The table; a fault that lists everything that is wrong with it, with line and remedy. */
    public static ScoreTable read(Path file) {
        OwnTableFile table = new OwnTableFile(file);
        List<String> text = text(file).lines().toList();
        boolean first = true;
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                table.line(i + 1, line, first);
                first = false;
            }
        }
        if (table.scores.isEmpty() && table.faults.isEmpty()) {
            throw new Fault(file.toString(), "has no line with a code and a score", "write lines such as 042,1.9");
        }
        if (!table.faults.isEmpty()) {
            int count = table.faults.size();
            throw new Fault(
                    file.toString(),
                    "has " + count + (count == 1 ? " fault:\n" : " faults:\n") + String.join("\n", table.faults),
                    "");
        }
        return new OwnTable(file.getFileName().toString(), table.scores);
    }

    private static String text(Path file) {
        String[] refused = refused(file);
        if (refused.length > 0) {
            throw new Fault(file.toString(), refused[0], refused[1]);
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new Fault(file.toString(), "cannot be read", "check its permissions", e);
        }
    }

    private static String[] refused(Path file) {
        try {
            if (!Files.exists(file)) {
                return new String[] {"there is no such table", "write plover, goldstein, or the name of a file"};
            }
            if (Files.isDirectory(file)) {
                return new String[] {"is a folder, not a score table", "name a CSV file of codes and scores"};
            }
            return Files.size(file) > LARGEST
                    ? new String[] {"is too large for a score table", "name a CSV file of codes and scores"}
                    : new String[0];
        } catch (IOException e) {
            return new String[] {"cannot be read", "check its permissions"};
        }
    }

    private void line(int number, String line, boolean first) {
        String[] cells = line.split(line.indexOf('\t') >= 0 ? "\t" : line.indexOf(';') >= 0 ? ";" : ",", -1);
        String code = cell(cells, 0);
        String score = cell(cells, 1);
        boolean heading = first
                && code.chars().noneMatch(Character::isDigit)
                && number(score).isEmpty();
        if (heading) {
            return;
        }
        Optional<Double> value = number(score);
        if (Ontology.cameo(code).isEmpty()) {
            fault(number, "unknown code \"" + code + "\"", remedy(code));
        } else if (value.isEmpty()) {
            String fault = score.isEmpty() ? "no score for " + code : "\"" + score + "\" is no number";
            fault(number, fault, "write a score from -10 to 10, with a point: -2.5");
        } else if (Math.abs(value.get()) > MOST) {
            fault(number, score + " is beyond the scale", "write a score from -10 to 10");
        } else if (lines.containsKey(code)) {
            fault(number, "code " + code + " stands in line " + lines.get(code) + " already", "leave out one of them");
        } else {
            lines.put(code, number);
            scores.put(code, value.get());
        }
    }

    private static String cell(String[] cells, int number) {
        if (number >= cells.length) {
            return "";
        }
        String cell = cells[number].strip();
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).strip() : cell;
    }

    private static Optional<Double> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    /** Spreadsheets take the zero off, which is the commonest fault; else the codes above. */
    private static String remedy(String code) {
        Predicate<String> known = c -> Ontology.cameo(c).isPresent();
        if (known.test("0" + code)) {
            return "did you mean 0" + code + "? Spreadsheets take a zero off unless the column is text";
        }
        for (int digits = code.length() - 1; digits >= 2; digits--) {
            if (known.test(code.substring(0, digits))) {
                return "did you mean " + code.substring(0, digits) + "?";
            }
        }
        return "codes are CAMEO's, from 01 to 2042; see entente codebook";
    }

    private void fault(int line, String fault, String remedy) {
        faults.add("  " + Fault.line(file.getFileName() + ":" + line, fault, remedy));
    }
}
