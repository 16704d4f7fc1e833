package org.entente.app.exchange.out;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.store.ToldArticle;
import org.entente.engine.ontology.Span;

/**
 * The annotations of one article in brat's standoff format: a text-bound {@code T} for each actor and trigger, an event
 * {@code E} over them, its status as an attribute and its code in a note. Offsets count code points, as brat's do.
 */
final class BratFile {
    private static final String ACTOR = "Actor";

    private final String text;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> bound = new LinkedHashMap<>();
    private int events;

    private BratFile(String text) {
        this.text = text;
    }

    static String of(ToldArticle article) {
        BratFile file = new BratFile(article.text());
        article.events().forEach(file::add);
        return file.lines.isEmpty() ? "" : String.join("\n", file.lines) + "\n";
    }

    private void add(ToldArticle.Told told) {
        String type = told.code().typeName();
        String trigger = bound(type, told.trigger());
        String source = argument("Source", told.source());
        String target = argument("Target", told.target());
        int number = ++events;
        lines.add("E" + number + "\t" + type + ":" + trigger + source + target);
        lines.add("A" + number + "\tStatus E" + number + " " + told.status().code());
        lines.add("#" + number + "\tAnnotatorNotes E" + number + "\t"
                + told.code().code() + " " + told.code().label() + "; " + told.entry());
    }

    private String argument(String role, Span span) {
        return span.length() == 0 ? "" : " " + role + ":" + bound(ACTOR, span);
    }

    /** The annotation of these words, the same for all events that share them. */
    private String bound(String type, Span span) {
        String place = type + " " + fragments(span);
        String known = bound.get(place);
        if (known != null) {
            return known;
        }
        String id = "T" + (bound.size() + 1);
        bound.put(place, id);
        lines.add(id + "\t" + place + "\t" + span.of(text).replaceAll("\\n+", " "));
        return id;
    }

    /** A span without its line ends: brat lets none stand in an annotation. */
    private String fragments(Span span) {
        List<String> parts = new ArrayList<>();
        int begin = span.begin();
        for (int i = span.begin(); i <= span.end(); i++) {
            if (i == span.end() || text.charAt(i) == '\n') {
                if (i > begin) {
                    parts.add(points(begin) + " " + points(i));
                }
                begin = i + 1;
            }
        }
        return String.join(";", parts);
    }

    private int points(int offset) {
        return text.codePointCount(0, offset);
    }
}
