package org.entente.app.desk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Slot;

/** What an entry asks of a sentence, in sentences. */
public final class EntryWords {
    private static final Map<String, String> PARTS = Map.of(
            "subject", "its subject",
            "object", "its object",
            "indirect", "its indirect object",
            "clause", "the clause it governs",
            "that", "the clause after “that”",
            "infinitive", "the infinitive after it",
            "possessor", "whose it is",
            "adjunct", "what stands beside it",
            "purpose", "the purpose after it",
            "speaker", "who says it");

    private EntryWords() {}

    /** One sentence for each thing that it asks, in the order in which a reader would check them. */
    public static List<String> of(Entry entry) {
        List<String> sentences = new ArrayList<>();
        List<String> predicates = new ArrayList<>();
        for (String kind : List.of("verb", "noun", "adjective")) {
            List<String> words = entry.written().getOrDefault(kind, List.of());
            if (!words.isEmpty()) {
                predicates.add("the " + kind + " " + any(words));
            }
        }
        sentences.add("It is called by " + String.join(", or by ", predicates) + ".");
        entry.slots().forEach(slot -> sentences.add(capital(slot(entry, slot)) + "."));
        if (!entry.isOperator() || !entry.slots().isEmpty()) {
            sentences.addAll(standing(entry));
        }
        if (!entry.over().isEmpty()) {
            sentences.add("It stands over an event in "
                    + list(entry.over().stream().map(EntryWords::part).toList(), "or")
                    + ", and makes another of it by the table of the operator " + entry.operator() + ".");
        }
        if (entry.reciprocal()) {
            sentences.add("Each does it to the other.");
        }
        return List.copyOf(sentences);
    }

    private static String slot(Entry entry, Slot slot) {
        List<String> words = entry.written().getOrDefault(slot.name(), List.of());
        List<String> not = entry.written().getOrDefault(Entry.not(slot.name()), List.of());
        String part = part(slot.name());
        if (slot.presence() == Slot.Presence.FORBIDDEN) {
            return part + " must be missing";
        }
        List<String> said = new ArrayList<>();
        if (slot.presence() == Slot.Presence.OPTIONAL) {
            said.add("may be missing");
        }
        if (!words.isEmpty()) {
            said.add("is " + any(words));
        }
        if (!not.isEmpty()) {
            said.add("is not " + any(not));
        }
        switch (slot.role()) {
            case SOURCE -> said.add("names the source");
            case TARGET -> said.add("names the target");
            case BOTH -> said.add("names both source and target");
            case FREE -> {
                if (said.isEmpty()) {
                    said.add("must be there");
                }
            }
        }
        return part + " " + list(said, "and");
    }

    /** What holds where the entry says nothing. */
    private static List<String> standing(Entry entry) {
        List<String> standing = new ArrayList<>();
        if (!has(entry, Slot.Role.SOURCE)) {
            standing.add("The source is the subject, as nothing else is said.");
        }
        if (!has(entry, Slot.Role.TARGET) && !entry.isOperator()) {
            standing.add("The target is the object, or else the nearest phrase that names an actor.");
        }
        return standing;
    }

    private static boolean has(Entry entry, Slot.Role role) {
        return entry.slots().stream().anyMatch(slot -> slot.role() == role || slot.role() == Slot.Role.BOTH);
    }

    private static String part(String slot) {
        return PARTS.getOrDefault(slot, "what follows “" + slot + "”");
    }

    private static String any(List<String> words) {
        return list(words.stream().map(EntryWords::word).toList(), "or");
    }

    private static String word(String word) {
        return word.startsWith("$") ? "a word of " + word : "“" + word + "”";
    }

    private static String list(List<String> items, String before) {
        int last = items.size() - 1;
        return last <= 0
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + before + " " + items.get(last);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
