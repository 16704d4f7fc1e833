package org.entente.engine.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables behind the codes: {@code ontology/cameo.tsv} (code, label, PLOVER type, mode, Goldstein value) and
 * {@code ontology/plover.tsv} (type, mode, score). Goldstein values are those of GDELT's lookup file; PLOVER scores are
 * those of the PLOVER manual 2.0.
 */
public final class Ontology {
    /** By {@code TYPE/mode}. */
    private static final Map<String, Double> SCORES = scores();

    private static final SortedMap<String, Cameo> CODES = load();
    private static final SortedSet<String> MODES = loadModes();

    private Ontology() {}

    /** The code with all its columns, or empty if no such code exists. */
    public static Optional<Cameo> cameo(String code) {
        return Optional.ofNullable(CODES.get(code));
    }

    /** The code with all its columns; the code must exist. */
    public static Cameo code(String code) {
        return cameo(code).orElseThrow(() -> new IllegalArgumentException("unknown CAMEO code \"" + code + "\""));
    }

    /** The code in another mode of its type, with that mode's score; empty if its type has no such mode. */
    public static Optional<Cameo> inMode(Cameo code, String mode) {
        return code.type()
                .map(type -> SCORES.get(type + "/" + mode))
                .map(score ->
                        new Cameo(code.code(), code.label(), code.type(), mode, code.quad(), code.goldstein(), score));
    }

    /** PLOVER's score of a type in a mode, or of the type where {@code mode} is empty; empty if there is no such mode. */
    public static Optional<Double> score(PloverType type, String mode) {
        return Optional.ofNullable(SCORES.get(type + "/" + mode));
    }

    /** All codes in order. */
    public static SortedMap<String, Cameo> codes() {
        return CODES;
    }

    /** All modes of PLOVER's types, in order. */
    public static SortedSet<String> modes() {
        return MODES;
    }

    private static SortedSet<String> loadModes() {
        SortedSet<String> modes = new TreeSet<>();
        rows("plover.tsv").forEach(row -> modes.add(row[1]));
        modes.remove("");
        return Collections.unmodifiableSortedSet(modes);
    }

    private static Map<String, Double> scores() {
        Map<String, Double> scores = new HashMap<>();
        for (String[] row : rows("plover.tsv")) {
            scores.put(row[0] + "/" + row[1], Double.valueOf(row[2]));
        }
        return scores;
    }

    private static SortedMap<String, Cameo> load() {
        SortedMap<String, Cameo> codes = new TreeMap<>();
        for (String[] row : rows("cameo.tsv")) {
            Optional<PloverType> type = row[2].isEmpty() ? Optional.empty() : Optional.of(PloverType.valueOf(row[2]));
            double score = type.map(t -> SCORES.get(t + "/" + row[3])).orElse(0.0);
            int quad = type.map(PloverType::quad).orElse(0);
            codes.put(row[0], new Cameo(row[0], row[1], type, row[3], quad, Double.parseDouble(row[4]), score));
        }
        return Collections.unmodifiableSortedMap(codes);
    }

    private static List<String[]> rows(String file) {
        try (var in = new BufferedReader(new InputStreamReader(
                Ontology.class.getResourceAsStream("/ontology/" + file), StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            in.readLine(); // the header
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rows.add(line.split("\t", -1));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
