package org.entente.app.question;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.BadGold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Quantity;
import org.entente.engine.ontology.Reading;

/** Which numbers are told with the marked event? */
final class OfQuantities implements Question {
    /** Kinds whose unit goes without saying. */
    private static final Set<String> BARE = Set.of("killed", "injured", "arrested", "displaced", "percent");

    private static final String FORM = "(?:killed|injured|arrested|displaced|percent) [\\d.]+(?:\\.\\.[\\d.]+)?"
            + "|(?:money|count) [\\d.]+(?:\\.\\.[\\d.]+)? \\S.*";

    @Override
    public String name() {
        return "quantities";
    }

    @Override
    public List<String> columns() {
        return List.of("quantities");
    }

    @Override
    public String gold(Annotation item) throws BadGold {
        Told.check(item);
        for (String quantity : Comparison.parts(item.cell("quantities"))) {
            if (!quantity.matches(FORM)) {
                throw new BadGold(
                        "\"" + quantity + "\" is no quantity", "write killed 12, money 5000 USD, count 3 ton");
            }
        }
        return item.cell("quantities");
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        return Comparison.join(Told.event(item, reading).stream()
                .flatMap(e -> e.quantities().stream())
                .map(OfQuantities::written)
                .toList());
    }

    private static String written(Quantity q) {
        String value = plain(q.value()) + (q.most() > q.value() ? ".." + plain(q.most()) : "");
        return BARE.contains(q.kind()) ? q.kind() + " " + value : q.kind() + " " + value + " " + q.unit();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("quantities", Comparison.bag(gold, answer));
        return scores;
    }

    @Override
    public boolean isOpen() {
        return true;
    }
}
