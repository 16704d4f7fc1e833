package org.entente.app.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.evaluation.Annotated;
import org.entente.app.evaluation.Answer;
import org.entente.app.evaluation.Evaluation;
import org.entente.app.evaluation.Gold;
import org.entente.app.evaluation.Illustration;
import org.entente.app.evaluation.Merges;
import org.entente.app.evaluation.Pairs;
import org.entente.app.evaluation.Report;
import org.entente.app.evaluation.ReportFiles;
import org.entente.app.evaluation.Score;
import org.entente.app.evaluation.Spans;
import org.entente.app.evaluation.Triples;
import org.entente.app.evaluation.Unmarked;

/** A report of all that is measured as Markdown. It holds no date and no time: the same input gives the same bytes. */
public final class EvaluationMarkdown {
    private final StringBuilder text = new StringBuilder();

    private EvaluationMarkdown() {}

    /** @param command how the report was made, without folders */
    public static String print(Report report, ReportFiles files, String command) {
        EvaluationMarkdown page = new EvaluationMarkdown();
        page.head(files.half(), command);
        report.pairs().forEach(page::pairs);
        if (!report.unmarked().isEmpty()) {
            page.unmarked(report.unmarked());
        }
        report.spans().ifPresent(page::spans);
        report.triples().ifPresent(page::triples);
        if (!report.annotated().isEmpty()) {
            page.annotated(report.annotated());
        }
        report.merges().ifPresent(page::merges);
        if (!report.pairs().isEmpty()) {
            page.confusions(report, files.examples().map(ReportFiles::name));
        }
        return page.text.toString();
    }

    private void head(Gold.Half half, String command) {
        put("# Accuracy%n%nWritten by this command, here without the folders of its files:%n");
        put("%n```sh%n%s%n```%n", command);
        put("%nAll shares are in per cent. %s%n", half(half));
    }

    private static String half(Gold.Half half) {
        return switch (half) {
            case ALL -> "All lines of the files are counted.";
            case ODD -> "Only the odd lines of the files are counted.";
            case EVEN -> "Only the even lines of the files are counted.";
        };
    }

    private void pairs(Report.Scored<Pairs> scored) {
        Pairs pairs = scored.scores();
        title(scored, "which type between a marked pair?");
        put("%n| accuracy | macro-F1 | answered |%n|---:|---:|---:|%n");
        put("| %.1f | %.1f | %.1f |%n", of(pairs.accuracy()), of(pairs.macroF1()), of(pairs.coverage()));
        if (!pairs.absent().isEmpty()) {
            put("%nIn the macro-F1 these count 0, as no sentence has them: %s.%n", String.join(" ", pairs.absent()));
        }
        put("%n| type | n | precision | recall | F1 |%n|---|---:|---:|---:|---:|%n");
        pairs.perType().forEach((type, score) -> put("| %s | %d | %s%n", type, score.gold(), row(score)));
    }

    private void unmarked(List<Report.Scored<Unmarked>> all) {
        put("%n## The same pairs, read without their marks%n");
        put("%nAs a user's text is read: nobody says whom to look for, and the lexicon speaks without the scorer.%n");
        put("%n| read | sentences | any event | right type | with its source | with its target | with both |%n");
        put("|---|---:|---:|---:|---:|---:|---:|%n");
        for (Report.Scored<Unmarked> scored : all) {
            put("| %s | %,d |", scored.name(), scored.scores().size());
            scored.scores().figures().forEach(figure -> put(" %.1f |", of(figure.value())));
            put("%n");
        }
    }

    private void spans(Report.Scored<Spans> scored) {
        Spans spans = scored.scores();
        title(scored, "whose words, which of five classes?");
        put("%n| content words of | precision | recall | F1 |%n|---|---:|---:|---:|%n");
        put("| source | %s%n| target | %s%n", row(spans.source()), row(spans.target()));
        put("%nClass of five right: %.1f.%n", of(spans.pentaAccuracy()));
    }

    private void triples(Report.Scored<Triples> scored) {
        Triples triples = scored.scores();
        title(scored, "who does what to whom?");
        put("%n| | precision | recall | F1 |%n|---|---:|---:|---:|%n");
        put("| who, what, whom | %s%n| who, whom | %s%n", row(triples.score()), row(triples.pairs()));
    }

    private void annotated(List<Report.Scored<Annotated>> all) {
        put("%n## What else is told: status, account, time, place and the rest%n");
        put(
                "%nAnnotated texts of Entente's own. Where any number of things may be found, the last column is F1, else%n");
        put("the share of right answers; `said` counts answers, also those beyond what is asked for.%n");
        put("%n| question | texts | what is compared | asked | said | right | in per cent |%n");
        put("|---|---:|---|---:|---:|---:|---:|%n");
        for (Report.Scored<Annotated> scored : all) {
            Annotated a = scored.scores();
            a.scores()
                    .forEach((name, score) -> put(
                            "| %s | %d | %s | %d | %d | %d | %.1f |%n",
                            a.question().name(),
                            a.size(),
                            name,
                            score.gold(),
                            score.answered(),
                            score.right(),
                            of(a.value(score))));
        }
    }

    private void merges(Report.Scored<Merges> scored) {
        int size = scored.scores().size();
        put(
                "%n## %s: which reports are of one event?%n%n%d group%s of articles",
                scored.name(), size, size == 1 ? "" : "s");
        put(", read by the whole coder. A pair of tellings of two articles is right%n");
        put("if it is one event here and there; found are the pairs both of whose tellings the coder finds.%n");
        put("%n| | asked | said | right | precision | recall | F1 |%n|---|---:|---:|---:|---:|---:|---:|%n");
        scored.scores()
                .scores()
                .forEach((name, score) -> put(
                        "| %s | %d | %d | %d | %s%n", name, score.gold(), score.answered(), score.right(), row(score)));
    }

    private void title(Report.Scored<? extends Evaluation> scored, String question) {
        int size = scored.scores().size();
        put("%n## %s: %s%n%n%,d sentence%s.%n", scored.name(), question, size, size == 1 ? "" : "s");
    }

    private void confusions(Report report, Optional<String> examples) {
        put("%n## The commonest confusions%n%nOver all sentences with a marked pair.%n");
        examples.ifPresent(folder -> put(
                "%nThe sentences that show them are Entente's own, from the folder `%s`, each with%n"
                        + "its type and line. None of the sentences scored above stands here.%n",
                folder));
        int place = 0;
        for (Illustration shown : report.confusions()) {
            place++;
            put("%n### %d. %s%n", place, heading(shown.confusion()));
            examples.ifPresent(folder -> sentences(shown));
        }
        if (place == 0) {
            put("%nNone: every answer is right.%n");
        }
    }

    private static String heading(Pairs.Confusion confusion) {
        String answer = confusion.answer().equals(Answer.NONE) ? "not answered" : "answered as " + confusion.answer();
        return confusion.gold() + " " + answer + ": " + confusion.count();
    }

    private void sentences(Illustration shown) {
        if (!shown.sentences().isEmpty()) {
            put("%n```text%n");
            for (Pairs.Item item : shown.sentences()) {
                put("%s  %s%n", item.id(), item.marked());
            }
            put("```%n");
        }
        if (shown.sentences().size() < Illustration.ENOUGH) {
            put("%n%s%n", shortage(shown));
        }
    }

    /** Why there are fewer sentences than there should be. */
    private static String shortage(Illustration shown) {
        String type = shown.confusion().gold();
        if (shown.asked() == 0) {
            return "The folder has no sentence of the type " + type + ".";
        }
        String all = "the folder's " + shown.asked() + " sentences of the type " + type;
        return shown.sentences().isEmpty() ? "None of " + all + " is answered so." : "No other of " + all + " is.";
    }

    private static String row(Score score) {
        return String.format(
                Locale.ROOT, "%.1f | %.1f | %.1f |", of(score.precision()), of(score.recall()), of(score.f1()));
    }

    private static double of(double fraction) {
        return 100 * fraction;
    }

    private void put(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}
