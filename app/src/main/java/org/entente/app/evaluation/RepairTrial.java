package org.entente.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.engine.coding.Coder;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.repair.MendedTrees;
import org.entente.engine.text.repair.Repair;
import org.entente.engine.text.repair.Repairs;

/**
 * Codes gold with each repair switched off in turn. A sentence that a repair does not change is not coded again without
 * it: that makes two dozen evaluations cost little more than two.
 */
public final class RepairTrial {
    private final Coder coder;
    private final Syntax parser;

    /** @param coder over the parser's own trees, unmended; they are asked for often and should be kept */
    public RepairTrial(Coder coder) {
        this.coder = coder;
        this.parser = coder.tools().syntax();
    }

    /** An item's answers with all repairs. */
    private record Trial<T, J>(T item, J judged, Set<Repair> changing) {}

    public RepairGains pairs(Path place, Gold.Half half) {
        Gold<Pairs.Item> gold = Pairs.gold(place, half);
        Function<List<Pairs.Judged>, Evaluation> sum = judged -> new Pairs(judged, List.of());
        List<String> figures = List.of("accuracy");
        String name = ReportFiles.name(place);
        Coder alone = coder.with(Optional.empty());
        RepairGains lexicon = gains(name, figures, alone, true, gold.items(), Pairs::judge, sum);
        if (coder.tools().scorer().isEmpty()) {
            return lexicon;
        }
        RepairGains whole = gains(name, figures, coder, false, gold.items(), Pairs::judge, sum);
        return RepairGains.together(List.of(whole, uncounted(lexicon)));
    }

    /** The sentences have been counted once. */
    private static RepairGains uncounted(RepairGains gains) {
        return new RepairGains(
                gains.columns(),
                gains.all(),
                gains.none(),
                gains.rows().stream()
                        .map(row -> new RepairGains.Row(row.repair(), 0, row.without()))
                        .toList());
    }

    public RepairGains spans(Path file, Gold.Half half) {
        List<String> figures = List.of("source F1", "target F1", "class right");
        List<Spans.Item> items = Spans.gold(file, half).items();
        return gains(ReportFiles.name(file), figures, coder, true, items, Spans::judge, j -> new Spans(j, List.of()));
    }

    public RepairGains triples(Path file, Gold.Half half) {
        List<String> figures = List.of("who-what-whom F1");
        List<Triples.Item> items = Triples.gold(file, half).items();
        return gains(
                ReportFiles.name(file), figures, coder, true, items, Triples::judge, j -> new Triples(j, List.of()));
    }

    private <T, J> RepairGains gains(
            String file,
            List<String> figures,
            Coder asked,
            boolean alone,
            List<T> items,
            BiFunction<T, Subject, J> judge,
            Function<List<J>, Evaluation> sum) {
        List<Trial<T, J>> trials =
                items.parallelStream().map(item -> trial(item, asked, judge)).toList();
        List<RepairGains.Row> rows = new ArrayList<>();
        for (Repair repair : Repair.values()) {
            Subject without = subject(asked, Repairs.without(repair));
            List<J> judged = trials.parallelStream()
                    .map(t -> t.changing().contains(repair) ? judge.apply(t.item(), without) : t.judged())
                    .toList();
            int mended = (int)
                    trials.stream().filter(t -> t.changing().contains(repair)).count();
            rows.add(new RepairGains.Row(repair, mended, values(figures, sum.apply(judged))));
        }
        Subject bare = subject(asked, Repairs.NONE);
        List<J> unmended = trials.parallelStream()
                .map(t -> t.changing().isEmpty() ? t.judged() : judge.apply(t.item(), bare))
                .toList();
        return new RepairGains(
                figures.stream()
                        .map(figure -> new RepairGains.Column(file, figure, alone))
                        .toList(),
                values(figures, sum.apply(trials.stream().map(Trial::judged).toList())),
                values(figures, sum.apply(unmended)),
                rows);
    }

    private <T, J> Trial<T, J> trial(T item, Coder asked, BiFunction<T, Subject, J> judge) {
        AskedSentences sentences = new AskedSentences(new MendedTrees(parser));
        J judged = judge.apply(item, new CoderSubject(asked.with(sentences)));
        Set<Repair> changing = EnumSet.noneOf(Repair.class);
        sentences.asked().forEach(words -> changing.addAll(Repairs.ALL.changing(parser.parse(words), parser)));
        return new Trial<>(item, judged, changing);
    }

    private Subject subject(Coder asked, Repairs repairs) {
        return new CoderSubject(asked.with(new MendedTrees(parser, repairs)));
    }

    private static List<Double> values(List<String> figures, Evaluation evaluation) {
        return evaluation.figures().stream()
                .filter(figure -> figures.contains(figure.name()))
                .map(Evaluation.Figure::value)
                .toList();
    }
}
