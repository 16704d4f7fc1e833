package org.entente.app.render;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Example;
import org.entente.engine.lexicon.Slot;

/** One entry of the lexicon on its page: its words, what it asks of its slots, and its sentences. */
final class EntryHtml {
    private static final List<String> PREDICATES = List.of("verb", "noun", "adjective");

    private EntryHtml() {}

    static void append(Entry entry, StringBuilder html) {
        String id = Html.escaped(entry.id());
        html.append("<article id=\"%s\"><h4><a href=\"#%s\">%s</a> <small>%s:%d</small></h4>\n<p>"
                .formatted(id, id, id, Html.escaped(entry.file()), entry.line()));
        PREDICATES.forEach(name -> predicate(entry, name, html));
        entry.slots().forEach(slot -> slot(entry, slot, html));
        if (!entry.over().isEmpty()) {
            fact("over", String.join(", ", entry.over()), html);
        }
        if (!entry.mode().isEmpty()) {
            fact("mode", entry.mode(), html);
        }
        if (entry.reciprocal()) {
            fact("reciprocal", "each to the other", html);
        }
        html.append("</p>\n");
        examples("codes", entry.codes(), html);
        examples("skips", entry.skips(), html);
        examples("known wrong", entry.knownWrong(), html);
        html.append("</article>\n");
    }

    private static void predicate(Entry entry, String name, StringBuilder html) {
        if (entry.written().containsKey(name)) {
            fact(name, words(entry.written().get(name)), html);
        }
    }

    private static void slot(Entry entry, Slot slot, StringBuilder html) {
        List<String> written = entry.written().getOrDefault(slot.name(), List.of());
        String role =
                switch (slot.role()) {
                    case SOURCE -> "source";
                    case TARGET -> "target";
                    case BOTH -> "source and target";
                    case FREE -> "";
                };
        String words = words(written);
        String text = slot.presence() == Slot.Presence.FORBIDDEN
                ? "none"
                : role.isEmpty() && words.isEmpty()
                        ? "any"
                        : role + (role.isEmpty() || words.isEmpty() ? "" : ": ") + words;
        String not = words(entry.written().getOrDefault(Entry.not(slot.name()), List.of()));
        fact(slot.name(), not.isEmpty() ? text : text + " but not " + not, html);
    }

    /** @param value HTML */
    private static void fact(String name, String value, StringBuilder html) {
        html.append("<em>").append(name).append("</em>\u00a0").append(value).append(' ');
    }

    /** Words as a list, a class as a link to it. */
    static String words(List<String> written) {
        return written.stream().map(EntryHtml::word).collect(Collectors.joining(", "));
    }

    private static String word(String word) {
        String text = Html.escaped(word);
        return word.startsWith("$") ? "<a href=\"#class-" + text.substring(1) + "\">" + text + "</a>" : text;
    }

    private static void examples(String name, List<Example> examples, StringBuilder html) {
        if (examples.isEmpty()) {
            return;
        }
        html.append("<ul class=\"").append(name.replace(' ', '-')).append("\">\n");
        for (Example example : examples) {
            html.append("<li>").append(MarkedExample.of(example).html());
            if (!example.code().isEmpty()) {
                html.append(" → ").append(example.code());
            }
            html.append('\n');
        }
        html.append("</ul>\n");
    }
}
