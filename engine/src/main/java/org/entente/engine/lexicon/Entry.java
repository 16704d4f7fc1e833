package org.entente.engine.lexicon;

import java.util.List;
import java.util.Map;

/**
 * One meaning and the words that say it. A plain entry has a {@code code}; an operator has an {@code operator} (the row
 * of the table that says what it makes of the event it stands over) and the slots that event may stand in.
 *
 * @param written the words of each predicate and slot as the file has them: a class by its name, {@code $weapon}
 */
public record Entry(
        String id,
        String code,
        String mode,
        String operator,
        List<String> over,
        List<Phrase> verbs,
        List<Phrase> nouns,
        List<Phrase> adjectives,
        List<Slot> slots,
        boolean reciprocal,
        List<Example> codes,
        List<Example> skips,
        List<Example> knownWrong,
        Map<String, List<String>> written,
        String file,
        int line) {
    public boolean isOperator() {
        return !operator.isEmpty();
    }

    /** The key in {@link #written} of the words that may not stand in a slot. */
    public static String not(String slot) {
        return "not " + slot;
    }

    /** What this entry asks of a slot, or null if it asks nothing. */
    public Slot slot(String name) {
        for (Slot slot : slots) {
            if (slot.name().equals(name)) {
                return slot;
            }
        }
        return null;
    }

    /** How narrow this entry is when {@code phrase} is its predicate: the narrowest entry wins. */
    public int specificity(Phrase phrase) {
        int weight = 5 * phrase.others().size();
        for (Slot slot : slots) {
            weight += slot.weight();
        }
        return weight;
    }
}
