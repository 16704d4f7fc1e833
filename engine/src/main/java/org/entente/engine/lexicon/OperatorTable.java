package org.entente.engine.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Status;

/**
 * What operator and event make together: refuse + CONSULT = 125. A row is looked up by the longest CAMEO prefix, then
 * the PLOVER type, then {@code cooperation} or {@code conflict}, then {@code any}; no row keeps the event as it is.
 */
public final class OperatorTable {
    private static final Set<String> GROUPS = Set.of("cooperation", "conflict", "any", "bare", "STATEMENT");

    private final Map<String, Map<String, Outcome>> rows = new LinkedHashMap<>();

    /** All rows by operator and kind of event, in the order of the file. */
    public Map<String, Map<String, Outcome>> rows() {
        return Collections.unmodifiableMap(rows);
    }

    /** Whether the table has rows for this operator. */
    public boolean knows(String operator) {
        return rows.containsKey(operator);
    }

    /** What {@code operator} makes of an event of {@code code}. */
    public Outcome apply(String operator, Cameo code) {
        Map<String, Outcome> row = rows.getOrDefault(operator, Map.of());
        for (int n = code.code().length(); n >= 2; n--) {
            Outcome found = row.get(code.code().substring(0, n));
            if (found != null) {
                return found;
            }
        }
        Outcome byType = row.get(code.typeName());
        if (byType != null) {
            return byType;
        }
        String group = code.quad() == 0 ? "STATEMENT" : code.quad() <= 2 ? "cooperation" : "conflict";
        return row.getOrDefault(group, row.getOrDefault("any", Outcome.SAME));
    }

    /** Whether an operator leaves an event what it is, unless the table says otherwise: "began to", "announced that". */
    public boolean isNeutral(String operator) {
        Outcome any = rows.getOrDefault(operator, Map.of()).get("any");
        return any != null && any.code().isEmpty() && !any.drop();
    }

    /** What an operator says over something that is no event: "refused to comment" is a 120; empty if nothing. */
    public Optional<Cameo> bare(String operator) {
        Outcome outcome = rows.getOrDefault(operator, Map.of()).get("bare");
        return outcome == null ? Optional.empty() : outcome.code().map(Ontology::code);
    }

    /** What an operator makes of an event that is denied: "agreed not to attack" is its bare meaning, else nothing new. */
    public Outcome denied(String operator) {
        return bare(operator)
                .map(code -> new Outcome(Optional.of(code.code()), Optional.of(Status.HAPPENED), false))
                .orElse(Outcome.SAME);
    }

    void add(Yaml results) {
        results.pairs().forEach((operator, row) -> {
            Map<String, Outcome> outcomes = new LinkedHashMap<>();
            row.pairs().forEach((key, value) -> {
                if (!isKey(key)) {
                    value.fault(
                            operator, "\"" + key + "\" is no CAMEO code, PLOVER type, cooperation, conflict or any");
                }
                outcome(value, operator).ifPresent(o -> outcomes.put(key, o));
            });
            rows.put(operator, outcomes);
        });
    }

    private static boolean isKey(String key) {
        return GROUPS.contains(key)
                || Ontology.cameo(key).isPresent()
                || Ontology.codes().values().stream().anyMatch(c -> c.typeName().equals(key));
    }

    /** {@code "125"}, {@code same}, {@code drop}, {@code same planned}, {@code "0331 planned"}. */
    private static Optional<Outcome> outcome(Yaml value, String operator) {
        String[] words = value.text().split(" +");
        if (words[0].equals("drop")) {
            return Optional.of(new Outcome(Optional.empty(), Optional.empty(), true));
        }
        Optional<String> code = words[0].equals("same") ? Optional.empty() : Optional.of(words[0]);
        if (code.isPresent() && Ontology.cameo(code.get()).isEmpty()) {
            value.fault(operator, "unknown code \"" + code.get() + "\"; write a CAMEO code, same or drop");
            return Optional.empty();
        }
        if (words.length == 1) {
            return Optional.of(new Outcome(code, Optional.empty(), false));
        }
        try {
            return Optional.of(
                    new Outcome(code, Optional.of(Status.valueOf(words[1].toUpperCase(Locale.ROOT))), false));
        } catch (IllegalArgumentException e) {
            value.fault(operator, "unknown status \"" + words[1] + "\"");
            return Optional.empty();
        }
    }
}
