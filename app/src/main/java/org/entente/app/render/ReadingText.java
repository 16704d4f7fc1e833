package org.entente.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Statement;

/** A reading as a page of text: where it comes from, then events, statements and assessments with their words. */
public final class ReadingText {
    private static final int INDENT = 4;

    private final Reading reading;
    private final Terminal terminal;
    private final List<String> lines = new ArrayList<>();

    private ReadingText(Reading reading, Terminal terminal) {
        this.reading = reading;
        this.terminal = terminal;
    }

    /** The page, with a final newline. */
    public static String print(Reading reading, Terminal terminal) {
        ReadingText page = new ReadingText(reading, terminal);
        page.header();
        page.events();
        page.statements();
        page.assessments();
        page.legend();
        return String.join("\n", page.lines) + "\n";
    }

    private void header() {
        String title = reading.article().title();
        if (!title.isBlank()) {
            Wrapped.lines(terminal, 0, title).forEach(line -> lines.add(terminal.bold(line)));
        }
        List<String> facts = new ArrayList<>();
        facts.add(reading.article().published().map(Object::toString).orElse("no date"));
        if (!reading.article().outlet().isBlank()) {
            facts.add(reading.article().outlet());
        }
        facts.add("language: " + reading.language());
        wrapped(0, String.join(" · ", facts));
        wrapped(0, perspective());
        if (!reading.repeated().isEmpty()) {
            wrapped(0, repeated());
        }
    }

    private String perspective() {
        return reading.perspective()
                .map(p -> "Speaks for " + p.actor().label() + " (" + p.because() + ").")
                .orElse("Speaks for nobody we could tell; --perspective says for whom.");
    }

    private String repeated() {
        String pairs = reading.repeated().stream()
                .map(r -> (r.paragraph() + 1) + " = " + (r.sameAs() + 1))
                .collect(Collectors.joining(", "));
        return "Repeated paragraphs, read once: " + pairs + ".";
    }

    private void events() {
        section("Events", reading.events().size());
        lines.addAll(new EventRows(reading, terminal).lines());
    }

    private void statements() {
        section("Statements", reading.statements().size());
        for (Statement statement : reading.statements()) {
            String who = statement.speaker().isNone()
                    ? "somebody"
                    : statement.speaker().label()
                            + (statement.speaker().name().isEmpty()
                                    ? ""
                                    : ", " + statement.speaker().name());
            wrapped(INDENT, who + " (" + statement.verb() + "):");
            quoted(statement.span().of(reading.article().text()));
        }
    }

    private void assessments() {
        section("Assessments of the relation", reading.assessments().size());
        for (Assessment assessment : reading.assessments()) {
            wrapped(INDENT, heading(assessment));
            quoted(assessment.span().of(reading.article().text()));
        }
    }

    private static String heading(Assessment assessment) {
        String heading = assessment.between().a() + " - " + assessment.between().b() + ": "
                + assessment.direction().code() + ", " + assessment.level().code();
        if (!assessment.field().isEmpty()) {
            heading += ", in " + assessment.field();
        }
        if (assessment.when().isKnown()) {
            heading += ", " + Labels.when(assessment.when());
        }
        boolean own = assessment.attribution().kind() == Attribution.Kind.AUTHOR;
        return heading + (own ? "" : ", says " + Labels.teller(assessment.attribution()));
    }

    private void legend() {
        lines.add("");
        wrapped(
                0,
                "source → target, each with its sector; PLOVER type/mode and CAMEO code; dates as the text gives them; "
                        + "an event without a status happened; without \"says\", by the author's account.");
    }

    private void section(String name, int size) {
        lines.add("");
        lines.add(terminal.bold(String.format(Locale.ROOT, "%s: %s", name, size == 0 ? "none" : size)));
    }

    private void quoted(String words) {
        lines.addAll(Wrapped.lines(terminal, INDENT + 2, "“" + words.strip() + "”"));
    }

    private void wrapped(int indent, String text) {
        lines.addAll(Wrapped.lines(terminal, indent, text));
    }
}
