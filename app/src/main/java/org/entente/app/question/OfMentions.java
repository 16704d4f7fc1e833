package org.entente.app.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.BadGold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** Whom do the marked words name? */
final class OfMentions implements Question {
    @Override
    public String name() {
        return "mentions";
    }

    @Override
    public List<String> columns() {
        return List.of("actors");
    }

    @Override
    public String gold(Annotation item) throws BadGold {
        List<String> actors = Comparison.parts(item.cell("actors"));
        if (actors.size() != item.marks().size() || actors.isEmpty()) {
            throw new BadGold(
                    actors.size() + " actors for " + item.marks().size() + " marks", "write one for each M[...]");
        }
        for (String actor : actors) {
            Codes.check(actor);
        }
        return Comparison.join(actors);
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        List<String> actors = new ArrayList<>();
        for (Span mark : item.marks()) {
            actors.add(named(mark, reading));
        }
        return Comparison.join(actors);
    }

    /** Of several mentions within the mark the one that ends where it ends, its head; else the longest. */
    private static String named(Span mark, Reading reading) {
        return reading.mentions().stream()
                .map(Mention::span)
                .filter(span -> span.begin() < mark.end() && mark.begin() < span.end())
                .max(Comparator.comparingInt(span -> (span.end() == mark.end() ? mark.end() : 0) + span.length()))
                .map(span -> all(span, reading))
                .orElse(Actor.NONE.code());
    }

    /** Whom these words name: "the two sides" are two. */
    private static String all(Span span, Reading reading) {
        return reading.mentions().stream()
                .filter(m -> m.span().equals(span))
                .map(m -> Codes.of(m.actor()))
                .distinct()
                .collect(Collectors.joining("+"));
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("actor", Comparison.each(gold, answer, Actor.NONE.code()));
        scores.put("but for sector", Comparison.each(Codes.whole(gold), Codes.whole(answer), Actor.NONE.code()));
        return scores;
    }

    @Override
    public boolean isOpen() {
        return false;
    }
}
