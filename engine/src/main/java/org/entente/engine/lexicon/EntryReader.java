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
        SlotReader reader = new SlotReader(classes);
        pairs.forEach((key, value) -> reader.read(key, value, name).ifPresent(entry.slots()::add));
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
                String slot = SlotNames.plain(key);
                Map<String, Yaml> parts = value.isMap() ? value.pairs() : Map.of("is", value);
                Yaml words = parts.get("is");
                boolean listed = words != null
                        && (PREDICATES.contains(key)
                                || words.isList()
                                || words.text().startsWith("$"));
                if (listed) {
                    written.put(slot, words.texts());
                }
                if (parts.containsKey("not")) {
                    written.put(Entry.not(slot), parts.get("not").texts());
                }
            }
        });
        return written;
    }

    private static List<String> over(Yaml slots, String entry) {
        List<String> names = slots.texts().stream().map(SlotNames::plain).toList();
        for (String name : names) {
            if (!SlotNames.isSlot(name)) {
                slots.fault(entry, "unknown slot \"" + name + "\"; " + SlotReader.SLOTS_ARE);
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
}
