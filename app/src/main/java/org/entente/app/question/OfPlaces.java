package org.entente.app.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.Answer;
import org.entente.app.evaluation.BadGold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Place;
import org.entente.engine.ontology.Reading;

/** Where did the marked event take place, and in which state? */
final class OfPlaces implements Question {
    @Override
    public String name() {
        return "places";
    }

    @Override
    public List<String> columns() {
        return List.of("place", "country");
    }

    @Override
    public String gold(Annotation item) throws BadGold {
        Told.check(item);
        return item.cell("place") + Comparison.SEPARATOR + item.cell("country");
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        return Told.event(item, reading).map(e -> written(e.place())).orElse(Answer.NONE);
    }

    private static String written(Place place) {
        return orNothing(place.name()) + Comparison.SEPARATOR + orNothing(place.country());
    }

    private static String orNothing(String cell) {
        return cell.isEmpty() ? Annotation.NOTHING : cell;
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("place and state", Comparison.one(gold, answer, Answer.NONE));
        scores.put("state", Comparison.one(state(gold), state(answer), Answer.NONE));
        return scores;
    }

    private static String state(String answer) {
        return answer.substring(answer.lastIndexOf(' ') + 1);
    }

    @Override
    public boolean isOpen() {
        return false;
    }
}
