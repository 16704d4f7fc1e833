package org.entente.app.render;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Example;
import org.entente.engine.lexicon.Slot;
import org.entente.engine.lexicon.WordClass;

/** One entry of the lexicon on a page: its words, what it asks of its slots, and its sentences. */
public final class EntryHtml {
    /**
     * Where an entry and a class of words are found.
     *
     * @param entry by its id
     * @param wordClass by its name without the dollar
     */
    public record Addresses(UnaryOperator<String> entry, UnaryOperator<String> wordClass) {
        /** All on the same page. */
        static final Addresses SAME_PAGE = new Addresses(id -> "#" + id, name -> "#class-" + name);
    }

    private static final List<String> PREDICATES = List.of("verb", "noun", "adjective");

    private EntryHtml() {}

    /** The entry as an element of a page. */
    public static String print(Entry entry, Addresses addresses) {
        StringBuilder html = new StringBuilder();
        append(entry, addresses, html);
        return html.toString();
    }

    /** A class of words as an element of a page. */
    public static String wordClass(WordClass each, Addresses addresses) {
        return "<article id=\"class-%s\"><h4>$%s <small>%s:%d</small></h4>\n<p>%s</p></article>\n"
                .formatted(
                        Html.escaped(each.name()),
                        Html.escaped(each.name()),
                        Html.escaped(each.file()),
                        each.line(),
                        words(each.written(), addresses));
    }

    static void append(Entry entry, Addresses addresses, StringBuilder html) {
        String id = Html.escaped(entry.id());
        String address = Html.escaped(addresses.entry().apply(entry.id()));
        html.append("<article id=\"%s\"><h4><a href=\"%s\">%s</a> <small>%s:%d</small></h4>\n<p>"
                .formatted(id, address, id, Html.escaped(entry.file()), entry.line()));
        PREDICATES.forEach(name -> predicate(entry, name, addresses, html));
        entry.slots().forEach(slot -> slot(entry, slot, addresses, html));
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

    private static void predicate(Entry entry, String name, Addresses addresses, StringBuilder html) {
        if (entry.written().containsKey(name)) {
            fact(name, words(entry.written().get(name), addresses), html);
        }
    }

    private static void slot(Entry entry, Slot slot, Addresses addresses, StringBuilder html) {
        List<String> written = entry.written().getOrDefault(slot.name(), List.of());
        String role =
                switch (slot.role()) {
                    case SOURCE -> "source";
                    case TARGET -> "target";
                    case BOTH -> "source and target";
                    case FREE -> "";
                };
        String words = words(written, addresses);
        String text = slot.presence() == Slot.Presence.FORBIDDEN
                ? "none"
                : role.isEmpty() && words.isEmpty()
                        ? "any"
                        : role + (role.isEmpty() || words.isEmpty() ? "" : ": ") + words;
        String not = words(entry.written().getOrDefault(Entry.not(slot.name()), List.of()), addresses);
        fact(slot.name(), not.isEmpty() ? text : text + " but not " + not, html);
    }

    /** @param value HTML */
    private static void fact(String name, String value, StringBuilder html) {
        html.append("<em>").append(name).append("</em>\u00a0").append(value).append(' ');
    }

    /** Words as a list, a class as a link to it. */
    static String words(List<String> written, Addresses addresses) {
        return written.stream().map(word -> word(word, addresses)).collect(Collectors.joining(", "));
    }

    private static String word(String word, Addresses addresses) {
        String text = Html.escaped(word);
        return word.startsWith("$")
                ? "<a href=\"" + Html.escaped(addresses.wordClass().apply(word.substring(1))) + "\">" + text + "</a>"
                : text;
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
