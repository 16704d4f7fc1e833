package org.entente.app.render;

import java.util.List;
import org.entente.app.evaluation.Evaluation;
import org.entente.app.evaluation.Evaluation.Verdict;

/** The items of an evaluation whose answer is not right: text, gold and answer. */
public final class ErrorsText {
    private static final double RIGHT = 1 - 1e-9;

    private ErrorsText() {}

    /** @param most how many to show at most */
    public static String print(Evaluation evaluation, int most, Terminal terminal) {
        List<Verdict> wrong =
                evaluation.verdicts().stream().filter(v -> v.worth() < RIGHT).toList();
        StringBuilder text = new StringBuilder("\n" + wrong.size() + " not right\n");
        for (Verdict v : wrong.subList(0, Math.min(most, wrong.size()))) {
            text.append('\n').append(v.id()).append('\n');
            Wrapped.lines(terminal, 2, v.text().replace('\n', ' '))
                    .forEach(line -> text.append(line).append('\n'));
            text.append("  gold    ").append(v.gold()).append('\n');
            text.append("  answer  ").append(v.answer()).append('\n');
        }
        return text.toString();
    }
}
