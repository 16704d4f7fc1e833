package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.engine.coding.Layout;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/**
 * A reading as one page of HTML that needs no network and no server: each paragraph as in print, with its marks, and
 * beside it what was read in it, so that a person can check one against the other. With scripts she ticks off what is
 * right and wrong, marks sentences of which something was missed, and takes the list away.
 */
public final class ReadingHtml {
    private final Reading reading;
    private final NotesHtml notes;
    private final MarkedText text;
    private final StringBuilder html = new StringBuilder();

    private ReadingHtml(Reading reading) {
        this.reading = reading;
        this.notes = new NotesHtml(reading);
        this.text = new MarkedText(reading, "", row -> "#" + row);
    }

    /** The whole page. */
    public static String print(Reading reading) {
        ReadingHtml page = new ReadingHtml(reading);
        page.header();
        page.html.append("<main>\n");
        page.paragraphs(Layout.of(reading.article().text()).paragraphs());
        page.html.append("</main>\n");
        String title = reading.article().title();
        return Html.page(
                title.isBlank() ? reading.article().id() : title,
                Html.resource("reading.css"),
                Html.resource("marks.js") + Html.resource("reading.js"),
                page.html.toString());
    }

    private void header() {
        List<String> facts = new ArrayList<>();
        facts.add(reading.article().published().map(Object::toString).orElse("no date"));
        if (!reading.article().outlet().isBlank()) {
            facts.add(reading.article().outlet());
        }
        facts.add(reading.perspective()
                .map(p -> "speaks for " + p.actor().label() + " (" + p.because() + ")")
                .orElse("speaks for nobody we could tell"));
        facts.add(count(reading.events().size(), "event"));
        facts.add(count(reading.assessments().size(), "assessment"));
        facts.add(count(reading.statements().size(), "statement"));
        html.append("<header><p>").append(Html.escaped(String.join(" · ", facts)));
        html.append("</p><p id=\"tally\" role=\"status\" hidden></p></header>\n");
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private void paragraphs(List<Span> paragraphs) {
        Set<Integer> repeated =
                reading.repeated().stream().map(Reading.Repeated::paragraph).collect(Collectors.toSet());
        boolean folded = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean fold = repeated.contains(i);
            if (fold && !folded) {
                html.append("<details><summary>A passage repeated word for word; read once</summary>\n");
            } else if (!fold && folded) {
                html.append("</details>\n");
            }
            folded = fold;
            paragraph(paragraphs.get(i), i == 0);
        }
        html.append(folded ? "</details>\n" : "");
    }

    private void paragraph(Span span, boolean first) {
        boolean title = first
                && span.of(reading.article().text()).equals(reading.article().title());
        html.append("<section>\n").append(title ? "<h1>" : "<p>").append(text.of(span));
        html.append(title ? "</h1>\n" : "</p>\n").append(notes.of(span)).append("</section>\n");
    }
}
