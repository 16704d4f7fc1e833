package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.engine.ontology.Ontology;

/** Reads one entry and reports what is wrong with it. */
final class EntryReader {
    private static final Set<String> NO_WORDS = Set.of("code", "mode", "reciprocal", "codes", "skips", "known-wrong");
    private static final Set<String> PREDICATES = Set.of("verb", "noun", "adjective");
    private static final String SLOTS_ARE = "slots are " + String.join(", ", SlotNames.parts()) + " or a preposition";

    private final Classes classes;

    EntryReader(Classes classes) {
        this.classes = classes;
    }

    Optional<Entry> read(Yaml item) {
        Map<String, Yaml> pairs = item.pairs();
        Yaml id = pairs.remove("id");
        if (id == null) {
            item.fault("", "an entry needs an id");
            return Optional.empty();
        }
        String name = id.text();
        String operator = text(pairs, "operator");
        // "over" is a preposition too: what an operator stands over, or a slot of a plain entry.
        Yaml over = operator.isEmpty() ? null : pairs.remove("over");
        Map<String, List<String>> written = written(pairs);
        Entry entry = new Entry(
                name,
                text(pairs, "code"),
                text(pairs, "mode"),
                operator,
                over == null ? List.of() : over(over, name),
                phrases(pairs, "verb", name, Phrase::verb),
                phrases(pairs, "noun", name, Phrase::noun),
                phrases(pairs, "adjective", name, Phrase::noun),
                new ArrayList<>(),
                reciprocal(pairs, name),
                ExampleReader.read(pairs.remove("codes"), name),
                ExampleReader.read(pairs.remove("skips"), name),
                ExampleReader.read(pairs.remove("known-wrong"), name),
                written,
                item.file(),
                id.line());
        pairs.forEach((key, value) -> slot(key, value, name).ifPresent(entry.slots()::add));
        check(entry, item);
        return Optional.of(entry);
    }

    private static void check(Entry entry, Yaml item) {
        if (entry.verbs().isEmpty()
                && entry.nouns().isEmpty()
                && entry.adjectives().isEmpty()) {
            item.fault(entry.id(), "nothing to match; add verb, noun or adjective");
        }
        if (entry.isOperator()) {
            operator(entry, item);
            return;
        }
        Codes.read(entry.code(), item, entry.id());
        if (!entry.mode().isEmpty() && !Ontology.modes().contains(entry.mode())) {
            String modes = String.join(", ", Ontology.modes());
            item.fault(entry.id(), "unknown mode \"" + entry.mode() + "\"; PLOVER's modes are " + modes);
        } else if (!entry.mode().isEmpty()) {
            Ontology.cameo(entry.code())
                    .filter(code -> Ontology.inMode(code, entry.mode()).isEmpty())
                    .ifPresent(code -> item.fault(
                            entry.id(),
                            "code " + entry.code() + " is " + code.typeName() + ", which has no mode \"" + entry.mode()
                                    + "\"; leave the mode out or take another code"));
        }
    }

    private static void operator(Entry entry, Yaml item) {
        if (entry.over().isEmpty()) {
            item.fault(entry.id(), "an operator needs \"over\": the slots its event may stand in");
        }
        if (!entry.code().isEmpty() || !entry.mode().isEmpty()) {
            item.fault(entry.id(), "an operator has its codes from the table of results; leave out code and mode");
        }
    }

    private static String text(Map<String, Yaml> pairs, String key) {
        Yaml value = pairs.remove(key);
        return value == null ? "" : value.text();
    }

    private List<Phrase> phrases(Map<String, Yaml> pairs, String key, String entry, Function<String, Phrase> phrase) {
        Yaml list = pairs.remove(key);
        return list == null
                ? List.of()
                : classes.words(list, entry).stream().map(phrase).distinct().toList();
    }

    /** The words of each predicate and slot as they stand, a class by its name. */
    private static Map<String, List<String>> written(Map<String, Yaml> pairs) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        pairs.forEach((key, value) -> {
            if (!NO_WORDS.contains(key)) {
                Yaml words = value.isMap() ? value.pairs().get("is") : value;
                if (words != null
                        && (PREDICATES.contains(key)
                                || words.isList()
                                || words.text().startsWith("$"))) {
                    written.put(SlotNames.plain(key), words.texts());
                }
            }
        });
        return written;
    }

    private static List<String> over(Yaml slots, String entry) {
        List<String> names = slots.texts().stream().map(SlotNames::plain).toList();
        for (String name : names) {
            if (!SlotNames.isSlot(name)) {
                slots.fault(entry, "unknown slot \"" + name + "\"; " + SLOTS_ARE);
            }
        }
        return names;
    }

    private static boolean reciprocal(Map<String, Yaml> pairs, String entry) {
        Yaml value = pairs.remove("reciprocal");
        if (value != null && !value.text().matches("true|false")) {
            value.fault(entry, "reciprocal is true or false");
        }
        return value != null && value.text().equals("true");
    }

    private Optional<Slot> slot(String key, Yaml value, String entry) {
        String name = SlotNames.plain(key);
        if (!SlotNames.isSlot(name)) {
            value.fault(entry, "unknown key \"" + key + "\"; " + SLOTS_ARE);
            return Optional.empty();
        }
        if (value.isMap()) {
            Map<String, Yaml> pairs = value.pairs();
            Slot.Role role = pairs.containsKey("role") ? role(pairs.get("role").text()) : Slot.Role.FREE;
            Yaml is = pairs.get("is");
            boolean more = pairs.size() > (pairs.containsKey("role") ? 2 : 1);
            if (role == null || is == null || more) {
                value.fault(entry, "write {is: [words], role: source|target|both}");
                return Optional.empty();
            }
            return Optional.of(new Slot(name, new PhraseSet(words(is, entry)), role, Slot.Presence.REQUIRED));
        }
        if (value.isList()) {
            return Optional.of(
                    new Slot(name, new PhraseSet(words(value, entry)), Slot.Role.FREE, Slot.Presence.REQUIRED));
        }
        return plain(name, value, entry);
    }

    private Optional<Slot> plain(String name, Yaml value, String entry) {
        String text = value.text();
        if (text.startsWith("$")) {
            return Optional.of(
                    new Slot(name, new PhraseSet(words(value, entry)), Slot.Role.FREE, Slot.Presence.REQUIRED));
        }
        if (text.equals("none")) {
            return Optional.of(new Slot(name, PhraseSet.EMPTY, Slot.Role.FREE, Slot.Presence.FORBIDDEN));
        }
        Slot.Role role = text.equals("any") ? Slot.Role.FREE : role(text);
        if (role == null) {
            value.fault(entry, "\"" + text + "\" is no role; write source, target, both, any, none or a list of words");
            return Optional.empty();
        }
        return Optional.of(new Slot(name, PhraseSet.EMPTY, role, Slot.Presence.REQUIRED));
    }

    private List<Phrase> words(Yaml list, String entry) {
        return classes.words(list, entry).stream().map(Phrase::noun).distinct().toList();
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
