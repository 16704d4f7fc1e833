package org.entente.app.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.engine.lexicon.Entry;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Outcome;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Status;

/** The operators on the lexicon's page: the entries that call each, and its row of the table of results. */
public final class OperatorHtml {
    private OperatorHtml() {}

    /** All of them as a part of a page. */
    public static String print(Lexicon lexicon, EntryHtml.Addresses addresses) {
        StringBuilder html = new StringBuilder();
        append(lexicon, addresses, html);
        return html.toString();
    }

    static void append(Lexicon lexicon, EntryHtml.Addresses addresses, StringBuilder html) {
        html.append(
                        "<section id=\"operators\">\n<h2>Operators</h2>\n<p>They stand over an event and make another of it.")
                .append(" Of its lines the one with the longest code holds, else that with its type.</p>\n");
        List<Entry> entries = lexicon.entries().stream()
                .filter(Entry::isOperator)
                .sorted(Comparator.comparing(Entry::file).thenComparing(Entry::line))
                .toList();
        lexicon.operators().rows().forEach((operator, row) -> {
            List<Entry> callers =
                    entries.stream().filter(e -> e.operator().equals(operator)).toList();
            operator(operator, row, callers, addresses, html);
        });
        html.append("</section>\n");
    }

    private static void operator(
            String name,
            Map<String, Outcome> row,
            List<Entry> entries,
            EntryHtml.Addresses addresses,
            StringBuilder html) {
        html.append("<section><h3>").append(Html.escaped(name));
        html.append(entries.isEmpty() ? " <small>of auxiliary verbs</small></h3>\n" : "</h3>\n");
        html.append("<article id=\"operator-%s\">\n<table>\n<tr><th>over<th>gives\n".formatted(Html.escaped(name)));
        row.forEach((kind, outcome) -> html.append("<tr><td>%s<td>%s\n".formatted(kind(kind), gives(outcome))));
        html.append("</table>\n</article>\n");
        entries.forEach(entry -> EntryHtml.append(entry, addresses, html));
        html.append("</section>\n");
    }

    private static String kind(String kind) {
        String words =
                switch (kind) {
                    case "any" -> "any other event";
                    case "bare" -> "what is no event";
                    case "cooperation", "conflict" -> kind;
                    default ->
                        Ontology.cameo(kind)
                                .map(code -> kind + " " + code.label())
                                .orElse(kind);
                };
        return Html.escaped(words);
    }

    private static String gives(Outcome outcome) {
        if (outcome.drop()) {
            return "nothing";
        }
        String code = outcome.code()
                .map(c -> c + " " + Html.escaped(Ontology.code(c).label()))
                .orElse("the same event");
        return code + outcome.status().map(Status::code).map(s -> ", " + s).orElse("");
    }
}
