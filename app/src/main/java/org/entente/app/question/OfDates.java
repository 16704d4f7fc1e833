package org.entente.app.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.BadGold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;

/** Which dates do the marked words name? What is found elsewhere counts as wrong. */
final class OfDates implements Question {
    @Override
    public String name() {
        return "dates";
    }

    @Override
    public List<String> columns() {
        return List.of("when");
    }

    @Override
    public String gold(Annotation item) throws BadGold {
        List<String> dates = new ArrayList<>();
        for (String when : Comparison.parts(item.cell("when"))) {
            dates.add(Period.of(when).written());
        }
        if (dates.size() != item.marks().size()) {
            throw new BadGold(
                    dates.size() + " dates for " + item.marks().size() + " marks", "write one for each D[...]");
        }
        return Comparison.join(dates);
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        List<String> dates = new ArrayList<>();
        for (Span mark : item.marks()) {
            dates.add(reading.dates().stream()
                    .filter(d -> overlap(mark, d.span()))
                    .findFirst()
                    .map(d -> Period.of(d.when()).written())
                    .orElse(OfPerspectives.UNKNOWN));
        }
        reading.dates().stream()
                .filter(d -> d.when().isKnown() && !item.marks(d.span()))
                .forEach(d -> dates.add(Period.of(d.when()).written()));
        return Comparison.join(dates);
    }

    private static boolean overlap(Span a, Span b) {
        return a.begin() < b.end() && b.begin() < a.end();
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("dates", Comparison.each(gold, answer, OfPerspectives.UNKNOWN));
        return scores;
    }

    @Override
    public boolean isOpen() {
        return false;
    }
}
