package org.entente.engine.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A scorer as text: the types, their biases, a line for each number of the meaning, and a line for each clue with the
 * types it speaks for or against. Weights are in hundredths; a clue's weights below a few hundredths are left out.
 *
 * <pre>
 * types	AGREE	CONSULT
 * bias	-120	-95
 * meaning	12	-7
 * clue	over condemn	0:-31 1:4
 * </pre>
 */
public final class ScorerFile {
    private static final int LEAST = 4;
    private static final float UNIT = 100;

    private List<String> types = List.of();
    private float[] bias = {};
    private final Map<String, float[]> weights = new HashMap<>();
    private final List<float[]> meaning = new ArrayList<>();

    private ScorerFile() {}

    /** @throws IllegalArgumentException naming the line that is none of the four kinds */
    public static Scorer read(List<String> lines) {
        ScorerFile file = new ScorerFile();
        for (int n = 0; n < lines.size(); n++) {
            try {
                file.line(lines.get(n).split("\t"));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw new IllegalArgumentException("line " + (n + 1) + " has other cells than its kind should", e);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + (n + 1) + " " + e.getMessage(), e);
            }
        }
        return new Scorer(file.types, file.bias, file.weights, file.meaning.toArray(float[][]::new));
    }

    private void line(String[] cells) {
        switch (cells[0]) {
            case "#" -> {
                // a note for people
            }
            case "types" -> types = Arrays.asList(cells).subList(1, cells.length);
            case "bias" -> bias = numbers(cells);
            case "meaning" -> meaning.add(numbers(cells));
            case "clue" -> weights.put(cells[1], sparse(cells[2], types.size()));
            default -> throw new IllegalArgumentException("begins with \"" + cells[0] + "\"");
        }
    }

    private static float[] numbers(String[] cells) {
        float[] numbers = new float[cells.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(cells[i + 1]) / UNIT;
        }
        return numbers;
    }

    private static float[] sparse(String cell, int types) {
        float[] weights = new float[types];
        for (String pair : cell.split(" ")) {
            int colon = pair.indexOf(':');
            weights[Integer.parseInt(pair.substring(0, colon))] = Integer.parseInt(pair.substring(colon + 1)) / UNIT;
        }
        return weights;
    }

    /** @param notes lines for people, put first */
    public static String write(
            List<String> notes, List<String> types, double[] bias, double[][] meaning, Map<String, double[]> clues) {
        StringBuilder out = new StringBuilder();
        notes.forEach(note -> out.append("#\t").append(note).append('\n'));
        out.append("types\t").append(String.join("\t", types)).append('\n');
        line(out, "bias", bias);
        for (double[] row : meaning) {
            line(out, "meaning", row);
        }
        new TreeMap<>(clues).forEach((name, row) -> {
            List<String> pairs = new ArrayList<>();
            for (int t = 0; t < row.length; t++) {
                long weight = Math.round(row[t] * UNIT);
                if (Math.abs(weight) >= LEAST) {
                    pairs.add(String.format(Locale.ROOT, "%d:%d", t, weight));
                }
            }
            if (!pairs.isEmpty()) {
                out.append("clue\t")
                        .append(name)
                        .append('\t')
                        .append(String.join(" ", pairs))
                        .append('\n');
            }
        });
        return out.toString();
    }

    private static void line(StringBuilder out, String kind, double[] numbers) {
        out.append(kind);
        for (double number : numbers) {
            out.append('\t').append(Math.round(number * UNIT));
        }
        out.append('\n');
    }
}
