package org.entente.app.question;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.Answer;
import org.entente.app.evaluation.BadGold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Status;

/** Did what is marked happen, or is it planned, wished, demanded, denied? */
final class OfStatus implements Question {
    @Override
    public String name() {
        return "status";
    }

    @Override
    public List<String> columns() {
        return List.of("status");
    }

    @Override
    public String gold(Annotation item) throws BadGold {
        Told.check(item);
        String status = item.cell("status");
        if (Arrays.stream(Status.values()).noneMatch(s -> s.code().equals(status))) {
            String all = Arrays.stream(Status.values()).map(Status::code).collect(Collectors.joining(", "));
            throw new BadGold("\"" + status + "\" is no status", "write one of " + all);
        }
        return status;
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        return Told.event(item, reading).map(e -> e.status().code()).orElse(Answer.NONE);
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        return Map.of("status", Comparison.one(gold, answer, Answer.NONE));
    }

    @Override
    public boolean isOpen() {
        return false;
    }
}
