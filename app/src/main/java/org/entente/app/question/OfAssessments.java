package org.entente.app.question;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.BadGold;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Score;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Reading;

/** What is claimed about a relation itself: between whom, where it goes, how it is, in which field, since when, by whom? */
final class OfAssessments implements Question {
    private static final List<String> COLUMNS = List.of("between", "direction", "level", "field", "since", "by");

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String gold(Annotation item) throws BadGold {
        if (item.cell("between").equals(Annotation.NOTHING)) {
            return Annotation.NOTHING;
        }
        String by = item.cell("by");
        return String.join(
                " | ",
                pair(item.cell("between")),
                item.cell("direction"),
                item.cell("level"),
                item.cell("field"),
                Period.of(item.cell("since")).written(),
                by.equals(OfAccounts.AUTHOR) ? by : Codes.check(by));
    }

    private static String pair(String between) throws BadGold {
        String[] codes = between.split("-");
        if (codes.length != 2) {
            throw new BadGold("\"" + between + "\" is no pair", "write AZE-USA");
        }
        Arrays.sort(codes);
        return codes[0] + "-" + codes[1];
    }

    @Override
    public String answer(Annotation item, Reading reading) {
        return Comparison.join(reading.assessments().stream()
                .map(OfAssessments::row)
                .distinct()
                .toList());
    }

    private static String row(Assessment a) {
        return String.join(
                " | ",
                a.between().a().compareTo(a.between().b()) < 0
                        ? a.between().a() + "-" + a.between().b()
                        : a.between().b() + "-" + a.between().a(),
                a.direction().code(),
                a.level().code(),
                a.field().isEmpty() ? Annotation.NOTHING : a.field(),
                Period.of(a.when()).written(),
                OfAccounts.written(a.attribution()));
    }

    @Override
    public Map<String, Score> compare(String gold, String answer) {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("all", Comparison.bag(gold, answer));
        scores.put("but for sector", Comparison.bag(Codes.whole(gold), Codes.whole(answer)));
        scores.put("pair and course", Comparison.bag(first(gold, 3), first(answer, 3)));
        scores.put("pair", Comparison.bag(first(gold, 1), first(answer, 1)));
        return scores;
    }

    private static String first(String rows, int cells) {
        return Comparison.join(Comparison.parts(rows).stream()
                .map(row -> Arrays.stream(row.split(" \\| ")).limit(cells).collect(Collectors.joining(" | ")))
                .toList());
    }

    @Override
    public boolean isOpen() {
        return true;
    }
}
