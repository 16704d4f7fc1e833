package org.entente.app.render;

import java.util.Locale;
import org.entente.app.evaluation.Annotated;
import org.entente.app.evaluation.Merges;
import org.entente.app.evaluation.Pairs;
import org.entente.app.evaluation.Reviewed;
import org.entente.app.evaluation.Score;
import org.entente.app.evaluation.Spans;
import org.entente.app.evaluation.Triples;
import org.entente.app.evaluation.Unmarked;

/** The results of an evaluation, in per cent. */
public final class EvaluationText {
    private EvaluationText() {}

    public static String print(Pairs pairs, int confusions) {
        StringBuilder text = new StringBuilder();
        put(text, "%d sentences with a marked pair, 15 types%n", pairs.size());
        put(
                text,
                "accuracy %5.1f   macro-F1 %5.1f   answered %5.1f%n",
                of(pairs.accuracy()),
                of(pairs.macroF1()),
                of(pairs.coverage()));
        if (!pairs.absent().isEmpty()) {
            String note = "in the macro-F1 these count 0, as no sentence has them: " + String.join(" ", pairs.absent());
            Wrapped.lines(Terminal.plain(), 0, note).forEach(line -> put(text, "%s%n", line));
        }
        put(text, "%n%-10s %6s %6s %6s %6s%n", "type", "n", "prec.", "recall", "F1");
        pairs.perType().forEach((type, score) -> put(text, "%-10s %6d %s%n", type, score.gold(), row(score)));
        if (confusions > 0) {
            put(text, "%ncommonest errors (gold, answer)%n");
            pairs.confusions(confusions).forEach(c -> put(text, "%5d  %-10s %s%n", c.count(), c.gold(), c.answer()));
        }
        return text.toString();
    }

    public static String print(Spans spans) {
        StringBuilder text = new StringBuilder();
        put(text, "%d sentences with marked words; counted by content words%n", spans.size());
        put(text, "%-10s %6s %6s %6s%n", "", "prec.", "recall", "F1");
        put(text, "%-10s %s%n", "source", row(spans.source()));
        put(text, "%-10s %s%n", "target", row(spans.target()));
        put(text, "class of five right: %.1f%n", of(spans.pentaAccuracy()));
        return text.toString();
    }

    public static String print(Triples triples) {
        StringBuilder text = new StringBuilder();
        put(text, "%d sentences with triples%n", triples.size());
        put(text, "%-18s %6s %6s %6s%n", "", "prec.", "recall", "F1");
        put(text, "%-18s %s%n", "who, what, whom", row(triples.score()));
        put(text, "%-18s %s%n", "who, whom", row(triples.pairs()));
        return text.toString();
    }

    public static String print(Unmarked unmarked) {
        StringBuilder text = new StringBuilder();
        put(text, "%d sentences with a marked pair, read without the marks%n", unmarked.size());
        unmarked.scores().forEach((name, score) -> put(text, "%-18s %6.1f%n", name, of(score.recall())));
        return text.toString();
    }

    public static String print(Reviewed reviewed) {
        StringBuilder text = new StringBuilder();
        put(text, "%d events that people have judged%n", reviewed.size());
        put(text, "%-18s %6s %6s %6s%n", "", "judged", "so", "share");
        reviewed.scores()
                .forEach((name, score) ->
                        put(text, "%-18s %6d %6d %6.1f%n", name, score.gold(), score.right(), of(score.recall())));
        return text.toString();
    }

    public static String print(Merges merges) {
        StringBuilder text = new StringBuilder();
        put(text, "%d groups of articles: which tellings are of one event?%n", merges.size());
        put(text, "%-18s %6s %6s %6s %6s %6s %6s%n", "", "gold", "said", "right", "prec.", "recall", "F1");
        merges.scores()
                .forEach((name, score) -> put(
                        text,
                        "%-18s %6d %6d %6d %s%n",
                        name,
                        score.gold(),
                        score.answered(),
                        score.right(),
                        row(score)));
        return text.toString();
    }

    /** A row for each score: how many are asked for, answered and right. */
    public static String print(Annotated annotated) {
        StringBuilder text = new StringBuilder();
        boolean open = annotated.question().isOpen();
        put(
                text,
                "%d annotated texts: %s%n",
                annotated.size(),
                annotated.question().name());
        put(text, "%-18s %6s %6s %6s", "", "asked", "said", "right");
        put(text, open ? " %6s %6s %6s%n" : " %6s %6s%n", open ? "prec." : "right", open ? "recall" : "wrong", "F1");
        annotated.scores().forEach((name, score) -> {
            put(text, "%-18s %6d %6d %6d", name, score.gold(), score.answered(), score.right());
            put(text, open ? " %s%n" : " %s %n", open ? row(score) : shares(score));
        });
        return text.toString().replace(" \n", "\n");
    }

    /** Of all that is asked for: what is right, and what is answered wrong. */
    private static String shares(Score score) {
        return String.format(Locale.ROOT, "%6.1f %6.1f", of(score.recall()), of(score.wrong()));
    }

    private static String row(Score score) {
        return String.format(
                Locale.ROOT, "%6.1f %6.1f %6.1f", of(score.precision()), of(score.recall()), of(score.f1()));
    }

    private static double of(double fraction) {
        return 100 * fraction;
    }

    private static void put(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}
