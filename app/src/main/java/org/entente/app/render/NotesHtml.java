package org.entente.app.render;

import java.util.List;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** What was read in a paragraph, as a list that stands beside it; each row once, where it is told first. */
final class NotesHtml {
    private final List<Event> events;
    private final List<Note> notes;
    private StringBuilder html = new StringBuilder();

    NotesHtml(Reading reading) {
        this.events = reading.events();
        this.notes = Notes.of(reading);
    }

    /** The list of a paragraph; empty if nothing was read in it. */
    String of(Span paragraph) {
        html = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            if (begins(note.begin(), paragraph)) {
                row(note);
            } else if (i < events.size() && isToldAgain(events.get(i), paragraph)) {
                html.append("<li class=\"again\"><a href=\"#e%d\">told again: event %d</a></li>\n"
                        .formatted(note.number(), note.number()));
            }
        }
        return html.length() == 0 ? "" : "<ol>\n" + html + "</ol>\n";
    }

    private static boolean isToldAgain(Event event, Span paragraph) {
        return event.evidence().stream()
                .anyMatch(telling -> begins(telling.span().begin(), paragraph));
    }

    private static boolean begins(int at, Span paragraph) {
        return at >= paragraph.begin() && at < paragraph.end();
    }

    private void row(Note note) {
        String number = note.row().startsWith("e") ? note.number() + ". " : "";
        html.append("<li id=\"%s\" class=\"%s\" data-rows=\"%s\"><a href=\"#in-%s\">"
                .formatted(note.row(), note.style(), note.row(), note.row()));
        html.append("<strong>").append(shown(number + note.who())).append("</strong> ");
        html.append("<b>").append(shown(note.what())).append("</b> ");
        html.append("<span>").append(shown(note.words())).append("</span></a>");
        if (!note.facts().isEmpty()) {
            html.append("<small>")
                    .append(shown(String.join(" · ", note.facts())))
                    .append("</small>");
        }
        html.append("</li>\n");
    }

    private static String shown(String text) {
        return Html.escaped(Shown.text(text));
    }
}
