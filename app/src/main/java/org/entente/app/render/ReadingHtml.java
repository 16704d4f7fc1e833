package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Statement;
import org.entente.engine.ontology.Status;

/**
 * A reading as one page of HTML that needs no network and no server: the text as in print with its marks, beside it a
 * list of what was read. A mark and its row light up together; without scripts they are links to each other.
 */
public final class ReadingHtml {
    private final Reading reading;
    private final StringBuilder html = new StringBuilder();

    private ReadingHtml(Reading reading) {
        this.reading = reading;
    }

    /** The whole page. */
    public static String print(Reading reading) {
        ReadingHtml page = new ReadingHtml(reading);
        page.header();
        page.html.append("<main>\n<article>\n").append(MarkedText.html(reading)).append("</article>\n");
        page.list();
        page.html.append("</main>\n");
        String title = reading.article().title();
        return Html.page(
                title.isBlank() ? reading.article().id() : title,
                Html.resource("reading.css"),
                Html.resource("reading.js"),
                page.html.toString());
    }

    private void header() {
        List<String> facts = new ArrayList<>();
        facts.add(reading.article().published().map(Object::toString).orElse("no date"));
        if (!reading.article().outlet().isBlank()) {
            facts.add(reading.article().outlet());
        }
        reading.perspective().ifPresent(p -> facts.add("speaks for " + p.actor().label() + " (" + p.because() + ")"));
        html.append("<header><p>")
                .append(Html.escaped(String.join(" · ", facts)))
                .append("</p></header>\n");
    }

    private void list() {
        html.append("<aside aria-label=\"What was read\">\n");
        section("Events", reading.events().size());
        for (int i = 0; i < reading.events().size(); i++) {
            event("e" + (i + 1), i + 1, reading.events().get(i));
        }
        section("Assessments", reading.assessments().size());
        for (int i = 0; i < reading.assessments().size(); i++) {
            assessment("a" + (i + 1), reading.assessments().get(i));
        }
        section("Statements", reading.statements().size());
        for (int i = 0; i < reading.statements().size(); i++) {
            statement("s" + (i + 1), reading.statements().get(i));
        }
        html.append("</ol>\n</aside>\n");
    }

    private void section(String name, int size) {
        html.append(name.equals("Events") ? "" : "</ol>\n")
                .append("<h2>")
                .append(name)
                .append(" <small>")
                .append(size)
                .append("</small></h2>\n<ol>\n");
    }

    private void event(String row, int number, Event event) {
        List<String> facts = new ArrayList<>();
        facts.add(event.when().isKnown() ? Labels.when(event.when()) : "date unknown");
        if (event.status() != Status.HAPPENED) {
            facts.add(event.status().code());
        }
        if (event.place().isKnown()) {
            facts.add(event.place().name());
        }
        if (event.attribution().kind() == Attribution.Kind.SPEAKER) {
            facts.add("says " + Labels.teller(event.attribution()));
        }
        event.contexts().forEach(context -> facts.add(context.code().replace('_', ' ')));
        String who =
                event.source().actor().label() + " → " + event.target().actor().label();
        String code = event.code().code() + " " + event.code().label();
        open(row, "q" + event.code().quad());
        html.append("<strong>").append(Html.escaped(number + ". " + who)).append("</strong> ");
        html.append("<b>").append(Html.escaped(Labels.type(event.code()))).append("</b> ");
        html.append("<span>").append(Html.escaped(code)).append("</span>");
        close(facts);
    }

    private void assessment(String row, Assessment assessment) {
        List<String> facts = new ArrayList<>();
        facts.add(assessment.level().code());
        if (!assessment.field().isEmpty()) {
            facts.add("in " + assessment.field());
        }
        if (assessment.when().isKnown()) {
            facts.add(Labels.when(assessment.when()));
        }
        if (assessment.attribution().kind() == Attribution.Kind.SPEAKER) {
            facts.add("says " + Labels.teller(assessment.attribution()));
        }
        String between = assessment.between().a() + " – " + assessment.between().b();
        open(row, "assessment");
        html.append("<strong>").append(Html.escaped(between)).append("</strong> ");
        html.append("<b>").append(assessment.direction().code()).append("</b>");
        close(facts);
    }

    private void statement(String row, Statement statement) {
        open(row, "statement");
        String who = statement.speaker().isNone()
                ? "somebody"
                : statement.speaker().label() + " " + statement.speaker().name();
        html.append("<strong>").append(Html.escaped(who.strip())).append("</strong> ");
        html.append("<b>").append(Html.escaped(statement.verb())).append("</b>");
        close(List.of());
    }

    private void open(String row, String style) {
        html.append("<li id=\"%s\" class=\"%s\" data-rows=\"%s\"><a href=\"#in-%s\">".formatted(row, style, row, row));
    }

    private void close(List<String> facts) {
        html.append("</a>");
        if (!facts.isEmpty()) {
            html.append("<small>")
                    .append(Html.escaped(String.join(" · ", facts)))
                    .append("</small>");
        }
        html.append("</li>\n");
    }
}
