package org.entente.engine.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an entry asks of one slot and reports what is wrong with it. */
final class SlotReader {
    static final String SLOTS_ARE = "slots are " + String.join(", ", SlotNames.parts()) + " or a preposition";

    private static final Set<String> CLAUSES = Set.of("clause", "that", "infinitive", "purpose");
    private static final List<String> PARTS = List.of("is", "not", "role");

    private final Classes classes;

    SlotReader(Classes classes) {
        this.classes = classes;
    }

    Optional<Slot> read(String key, Yaml value, String entry) {
        String name = SlotNames.plain(key);
        if (!SlotNames.isSlot(name)) {
            value.fault(entry, "unknown key \"" + key + "\"; " + SLOTS_ARE);
            return Optional.empty();
        }
        if (value.isMap()) {
            return parts(name, value, entry);
        }
        return value.isList() || value.text().startsWith("$")
                ? Optional.of(new Slot(
                        name, words(name, value, entry), PhraseSet.EMPTY, Slot.Role.FREE, Slot.Presence.REQUIRED))
                : plain(name, value, entry);
    }

    /** {@code {is: [words], not: [words], role: target}}: a slot of which only {@code not} is said may be empty. */
    private Optional<Slot> parts(String name, Yaml value, String entry) {
        Map<String, Yaml> parts = value.pairs();
        Slot.Role role = parts.containsKey("role") ? role(parts.get("role").text()) : Slot.Role.FREE;
        boolean some = parts.containsKey("is") || parts.containsKey("not");
        if (role == null || !some || !PARTS.containsAll(parts.keySet())) {
            value.fault(entry, "write {is: [words], not: [words], role: source|target|both}; is or not must be there");
            return Optional.empty();
        }
        PhraseSet is = parts.containsKey("is") ? words(name, parts.get("is"), entry) : PhraseSet.EMPTY;
        PhraseSet not = parts.containsKey("not") ? words(name, parts.get("not"), entry) : PhraseSet.EMPTY;
        boolean optional = role == Slot.Role.FREE && is.isEmpty();
        return Optional.of(new Slot(name, is, not, role, optional ? Slot.Presence.OPTIONAL : Slot.Presence.REQUIRED));
    }

    private static Optional<Slot> plain(String name, Yaml value, String entry) {
        String text = value.text();
        if (text.equals("none")) {
            return Optional.of(
                    new Slot(name, PhraseSet.EMPTY, PhraseSet.EMPTY, Slot.Role.FREE, Slot.Presence.FORBIDDEN));
        }
        Slot.Role role = text.equals("any") ? Slot.Role.FREE : role(text);
        if (role == null) {
            value.fault(entry, "\"" + text + "\" is no role; write source, target, both, any, none or a list of words");
            return Optional.empty();
        }
        return Optional.of(new Slot(name, PhraseSet.EMPTY, PhraseSet.EMPTY, role, Slot.Presence.REQUIRED));
    }

    /** Of a clause the first word is the head, as of a verb; else the last, as of a noun. */
    private PhraseSet words(String name, Yaml list, String entry) {
        boolean clause = CLAUSES.contains(name);
        return new PhraseSet(classes.words(list, entry).stream()
                .map(words -> clause ? Phrase.verb(words) : Phrase.noun(words))
                .distinct()
                .toList());
    }

    private static Slot.Role role(String text) {
        return switch (text) {
            case "source" -> Slot.Role.SOURCE;
            case "target" -> Slot.Role.TARGET;
            case "both" -> Slot.Role.BOTH;
            default -> null;
        };
    }
}
