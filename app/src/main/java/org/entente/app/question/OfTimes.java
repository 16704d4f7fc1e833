package org.entente.app.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.Answer;
import org.entente.app.evaluation.BadGold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Basis;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Reading;

/** When did the marked event take place, and where is that told? */
final class OfTimes implements Question {
    @Override
    public String name() {
        return "times";
    }

    @Override
    public List<String> columns() {
        return List.of("when", "from");
    }

    @Override
    public String gold(Annotation item) throws BadGold {
        Told.check(item);
        return Period.of(item.cell("when")).written() + Comparison.SEPARATOR + item.cell("from");
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        return Told.event(item, reading).map(OfTimes::written).orElse(Answer.NONE);
    }

    private static String written(Event event) {
        String from =
                event.basis() == Basis.NONE ? Annotation.NOTHING : event.basis().code();
        return Period.of(event.when()).written() + Comparison.SEPARATOR + from;
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("when", Comparison.one(part(gold, 0), part(answer, 0), Answer.NONE));
        scores.put("where told", Comparison.one(part(gold, 1), part(answer, 1), Answer.NONE));
        return scores;
    }

    private static String part(String answer, int n) {
        List<String> parts = Comparison.parts(answer);
        return n < parts.size() ? parts.get(n) : Answer.NONE;
    }

    @Override
    public boolean isOpen() {
        return false;
    }
}
