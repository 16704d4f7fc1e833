package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.ontology.Status;

/** What was read in a paragraph, as a list that stands beside it; each row once, where it is told first. */
final class NotesHtml {
    private static final int QUOTED = 90;

    private final Reading reading;
    private StringBuilder html = new StringBuilder();

    NotesHtml(Reading reading) {
        this.reading = reading;
    }

    /** The list of a paragraph; empty if nothing was read in it. */
    String of(Span paragraph) {
        html = new StringBuilder();
        for (int i = 0; i < reading.events().size(); i++) {
            event(i + 1, reading.events().get(i), paragraph);
        }
        for (int i = 0; i < reading.assessments().size(); i++) {
            if (begins(reading.assessments().get(i).span(), paragraph)) {
                assessment("a" + (i + 1), reading.assessments().get(i));
            }
        }
        for (int i = 0; i < reading.statements().size(); i++) {
            if (begins(reading.statements().get(i).span(), paragraph)) {
                statement("s" + (i + 1), reading.statements().get(i));
            }
        }
        return html.length() == 0 ? "" : "<ol>\n" + html + "</ol>\n";
    }

    private static boolean begins(Span span, Span paragraph) {
        return span.begin() >= paragraph.begin() && span.begin() < paragraph.end();
    }

    private void event(int number, Event event, Span paragraph) {
        if (begins(event.evidence().get(0).span(), paragraph)) {
            event("e" + number, number, event);
        } else if (event.evidence().stream().anyMatch(telling -> begins(telling.span(), paragraph))) {
            html.append(
                    "<li class=\"again\"><a href=\"#e%d\">told again: event %d</a></li>\n".formatted(number, number));
        }
    }

    private void event(String row, int number, Event event) {
        String who = side(event.source()) + " → " + side(event.target());
        open(row, "q" + event.code().quad());
        html.append("<strong>").append(Html.escaped(number + ". " + who)).append("</strong> ");
        html.append("<b>").append(Html.escaped(Labels.type(event.code()))).append("</b> ");
        html.append("<span>")
                .append(Html.escaped(event.code().code() + " " + event.code().label()))
                .append("</span>");
        close(facts(event));
    }

    /** The actor; the words too, where they are all that is known. */
    private String side(Participant participant) {
        Actor actor = participant.actor();
        boolean words = actor.isNone() && participant.span().length() > 0;
        return words
                ? actor.label() + " “" + participant.span().of(reading.article().text()) + "”"
                : actor.label();
    }

    private List<String> facts(Event event) {
        List<String> facts = new ArrayList<>();
        facts.add(event.status() == Status.HAPPENED ? "" : event.status().code());
        facts.add(event.when().isKnown() ? Labels.when(event.when()) + told(event) : "date unknown");
        if (event.place().isKnown()) {
            String country = event.place().country();
            facts.add(event.place().name() + (country.isEmpty() ? "" : " (" + country + ")"));
        }
        facts.add(teller(event.attribution()));
        facts.add(event.contexts().stream()
                .map(context -> context.code().replace('_', ' '))
                .collect(Collectors.joining(", ")));
        event.quantities().forEach(q -> facts.add(quantity(q)));
        facts.add(sentences(event));
        return facts;
    }

    private static String told(Event event) {
        return switch (event.basis()) {
            case CLAUSE, NONE -> "";
            case SENTENCE -> " by its sentence";
            case ARTICLE -> " by what went before";
            case DATELINE -> " by the day of publication";
        };
    }

    private static String teller(Attribution attribution) {
        return attribution.kind() == Attribution.Kind.SPEAKER ? "says " + Labels.teller(attribution) : "";
    }

    private static String quantity(Quantity q) {
        String number = Numbers.plain(q.value()) + (q.most() > q.value() ? " to " + Numbers.plain(q.most()) : "");
        String what = q.kind().equals("money") || q.kind().equals("count") ? q.unit() : q.kind();
        return number + " " + what + (q.of().isEmpty() ? "" : " of " + q.of());
    }

    private static String sentences(Event event) {
        List<String> numbers = event.evidence().stream()
                .map(Evidence::sentence)
                .distinct()
                .map(s -> Integer.toString(s + 1))
                .toList();
        return numbers.size() < 2 ? "" : "told in sentences " + String.join(", ", numbers);
    }

    private void assessment(String row, Assessment assessment) {
        String between = assessment.between().a() + " – " + assessment.between().b();
        open(row, "assessment");
        html.append("<strong>").append(Html.escaped(between)).append("</strong> ");
        html.append("<b>").append(assessment.direction().code()).append("</b> ");
        html.append(assessment.level().code());
        List<String> facts = new ArrayList<>();
        facts.add(assessment.field().isEmpty() ? "" : "in " + assessment.field());
        facts.add(assessment.when().isKnown() ? Labels.when(assessment.when()) : "");
        facts.add(teller(assessment.attribution()));
        assessment.grounds().forEach(span -> facts.add("rests on " + quoted(span)));
        close(facts);
    }

    private void statement(String row, Statement statement) {
        open(row, "statement");
        String who = statement.speaker().isNone()
                ? statement.speaker().name()
                : statement.speaker().label() + " " + statement.speaker().name();
        html.append("<strong>")
                .append(Html.escaped(who.isBlank() ? "somebody" : who.strip()))
                .append("</strong> ");
        html.append("<b>").append(Html.escaped(statement.verb())).append("</b> ");
        html.append(Html.escaped(quoted(statement.span())));
        close(List.of());
    }

    private String quoted(Span span) {
        return "“" + Wrapped.cut(span.of(reading.article().text()), QUOTED) + "”";
    }

    private void open(String row, String style) {
        html.append("<li id=\"%s\" class=\"%s\" data-rows=\"%s\"><a href=\"#in-%s\">".formatted(row, style, row, row));
    }

    private void close(List<String> facts) {
        String all = facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
        html.append("</a>");
        if (!all.isEmpty()) {
            html.append("<small>").append(Html.escaped(all)).append("</small>");
        }
        html.append("</li>\n");
    }
}
