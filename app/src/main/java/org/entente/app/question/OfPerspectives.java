package org.entente.app.question;

import java.util.List;
import java.util.Map;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Reading;

/** From whose side does the text speak, if that is sure? */
final class OfPerspectives implements Question {
    static final String UNKNOWN = "unknown";

    @Override
    public String name() {
        return "perspectives";
    }

    @Override
    public List<String> columns() {
        return List.of("perspective");
    }

    @Override
    public String gold(Annotation item) {
        return item.cell("perspective");
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        return reading.perspective().map(p -> p.actor().code()).orElse(UNKNOWN);
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        return Map.of("perspective", Comparison.one(gold, answer, UNKNOWN));
    }

    @Override
    public boolean isOpen() {
        return false;
    }
}
