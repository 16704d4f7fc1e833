package org.entente.app.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.Answer;
import org.entente.app.evaluation.BadGold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Reading;

/** By whose account is it told: {@code author}, or the actor who speaks? */
final class OfAccounts implements Question {
    static final String AUTHOR = "author";

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public List<String> columns() {
        return List.of("account");
    }

    @Override
    public String gold(Annotation item) throws BadGold {
        Told.check(item);
        String account = item.cell("account");
        return account.equals(AUTHOR) ? account : Codes.check(account);
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        return Told.event(item, reading).map(e -> written(e.attribution())).orElse(Answer.NONE);
    }

    static String written(Attribution attribution) {
        return attribution.kind() == Attribution.Kind.AUTHOR ? AUTHOR : Codes.of(attribution.actor());
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("account", Comparison.one(gold, answer, Answer.NONE));
        scores.put("but for sector", Comparison.one(Codes.whole(gold), Codes.whole(answer), Answer.NONE));
        return scores;
    }

    @Override
    public boolean isOpen() {
        return false;
    }
}
