package org.entente.app.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.BadGold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Reading;

/** Which fields is the marked event in? */
final class OfContexts implements Question {
    @Override
    public String name() {
        return "contexts";
    }

    @Override
    public List<String> columns() {
        return List.of("contexts");
    }

    @Override
    public String gold(Annotation item) throws BadGold {
        Told.check(item);
        TreeSet<String> contexts = new TreeSet<>();
        for (String context : item.cell("contexts").split(",")) {
            if (!context.strip().equals(Annotation.NOTHING)) {
                contexts.add(known(context.strip()));
            }
        }
        return Comparison.join(new ArrayList<>(contexts));
    }

    private static String known(String context) throws BadGold {
        try {
            return Context.of(context).code();
        } catch (IllegalArgumentException e) {
            throw new BadGold("\"" + context + "\" is no context", "write one of PLOVER's, or energy or trade");
        }
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        return Comparison.join(Told.event(item, reading).stream()
                .flatMap(e -> e.contexts().stream())
                .map(Context::code)
                .sorted()
                .toList());
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        return Map.of("contexts", Comparison.bag(gold, answer));
    }

    @Override
    public boolean isOpen() {
        return true;
    }
}
