package org.entente.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.engine.ontology.Ontology;

/** Reads one entry and reports what is wrong with it. */
final class EntryReader {
    private static final Set<String> SLOTS = Set.of(
            "subject",
            "object",
            "indirect",
            "clause",
            "that",
            "infinitive",
            "possessor",
            "adjunct",
            "purpose",
            "speaker");
    private static final Set<String> PREPOSITIONS = Set.of(
            "aboard",
            "about",
            "above",
            "across",
            "after",
            "against",
            "ahead of",
            "along",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "away from",
            "because of",
            "before",
            "behind",
            "below",
            "beneath",
            "beside",
            "between",
            "beyond",
            "by",
            "concerning",
            "despite",
            "down",
            "during",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "like",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out of",
            "outside",
            "over",
            "past",
            "regarding",
            "round",
            "since",
            "than",
            "through",
            "throughout",
            "to",
            "toward",
            "towards",
            "under",
            "until",
            "up",
            "upon",
            "via",
            "with",
            "within",
            "without");

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
        Yaml over = operator.isEmpty() ? null : pairs.remove("over");
        Entry entry = new Entry(
                name,
                text(pairs, "code"),
                text(pairs, "mode"),
                operator,
                over == null ? List.of() : over.texts(),
                phrases(pairs, "verb", name, Phrase::verb),
                phrases(pairs, "noun", name, Phrase::noun),
                phrases(pairs, "adjective", name, Phrase::noun),
                new ArrayList<>(),
                text(pairs, "reciprocal").equals("true"),
                examples(pairs, "codes"),
                examples(pairs, "skips"),
                examples(pairs, "known-wrong"),
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
            if (entry.over().isEmpty()) {
                item.fault(entry.id(), "an operator needs \"over\": the slots its event may stand in");
            }
        } else if (Ontology.cameo(entry.code()).isEmpty()) {
            item.fault(
                    entry.id(),
                    "unknown code \"" + entry.code() + "\"; did you mean \"" + nearest(entry.code()) + "\"?");
        }
    }

    /** The code that shares the longest beginning with {@code code}. */
    private static String nearest(String code) {
        for (int n = code.length(); n > 0; n--) {
            String begin = code.substring(0, n);
            Optional<String> found = Ontology.codes().keySet().stream()
                    .filter(c -> c.startsWith(begin))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return "010";
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

    private static List<Example> examples(Map<String, Yaml> pairs, String key) {
        Yaml list = pairs.remove(key);
        if (list == null) {
            return List.of();
        }
        return list.items().stream().map(EntryReader::example).toList();
    }

    private static Example example(Yaml item) {
        if (!item.isMap()) {
            return Example.parse(item.line(), item.text(), "");
        }
        Map<String, Yaml> pairs = item.pairs();
        return Example.parse(item.line(), text(pairs, "text"), text(pairs, "code"));
    }

    private Optional<Slot> slot(String key, Yaml value, String entry) {
        String name = key.replace('_', ' ').replace('-', ' ');
        if (!SLOTS.contains(name) && !PREPOSITIONS.contains(name)) {
            value.fault(
                    entry,
                    "unknown key \"" + key + "\"; slots are " + String.join(", ", new java.util.TreeSet<>(SLOTS))
                            + " or a preposition");
            return Optional.empty();
        }
        if (value.isMap()) {
            Map<String, Yaml> pairs = value.pairs();
            Slot.Role role = pairs.containsKey("role") ? role(pairs.get("role").text()) : Slot.Role.FREE;
            Yaml is = pairs.get("is");
            if (role == null || is == null) {
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
