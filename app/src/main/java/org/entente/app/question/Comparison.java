package org.entente.app.question;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.Score;

/** How answers are compared with what is right. */
final class Comparison {
    /** Between the parts of an answer. */
    static final String SEPARATOR = "; ";

    private Comparison() {}

    /** One answer to one question; {@code none} is what stands for no answer, which may be the right one. */
    static Score one(String gold, String answer, String none) {
        boolean right = gold.equals(answer);
        return new Score(right ? 1 : 0, right || !answer.equals(none) ? 1 : 0, 1);
    }

    /** An answer for each mark, in their order; what is answered beyond the marks is answered wrong. */
    static Score each(String gold, String answer, String none) {
        List<String> right = parts(gold);
        List<String> said = parts(answer);
        int hits = 0;
        int answered = 0;
        for (int i = 0; i < said.size(); i++) {
            boolean hit = i < right.size() && right.get(i).equals(said.get(i));
            hits += hit ? 1 : 0;
            answered += hit || !said.get(i).equals(none) ? 1 : 0;
        }
        return new Score(hits, answered, right.size());
    }

    /** Any number of parts in any order, each as often as it is told. */
    static Score bag(String gold, String answer) {
        List<String> left = new ArrayList<>(parts(gold));
        List<String> said = parts(answer);
        int golds = left.size();
        long hits = said.stream().filter(left::remove).count();
        return new Score(hits, said.size(), golds);
    }

    static List<String> parts(String answer) {
        return answer.equals(Annotation.NOTHING) || answer.isEmpty() ? List.of() : List.of(answer.split(";\\s*"));
    }

    static String join(List<String> parts) {
        return parts.isEmpty() ? Annotation.NOTHING : String.join(SEPARATOR, parts);
    }
}
