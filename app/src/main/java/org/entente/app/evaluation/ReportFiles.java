package org.entente.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.app.evaluation.Report.Scored;

/**
 * The files a report is made from.
 *
 * @param unmarked more marked pairs, which are only read without their marks
 * @param annotated tables of annotated texts, in the order in which the report shows them
 * @param merges groups of articles of which some tell one event
 * @param half which lines of the gold to take; of {@code examples}, our own sentences, all are taken
 */
public record ReportFiles(
        List<Path> pairs,
        List<Path> unmarked,
        Optional<Path> spans,
        Optional<Path> triples,
        Map<Question, Path> annotated,
        Optional<Path> merges,
        Gold.Half half,
        Optional<Path> examples) {
    private static final int CONFUSIONS = 10;

    /** Reads all files before it makes the subject, which takes seconds: a bad file is named at once. */
    public Report report(Supplier<Subject> maker) {
        List<Gold<Pairs.Item>> pairGold =
                pairs.stream().map(file -> Pairs.gold(file, half)).toList();
        List<Path> plain = Stream.concat(pairs.stream(), unmarked.stream()).toList();
        List<Gold<Pairs.Item>> plainGold =
                plain.stream().map(file -> Pairs.gold(file, half)).toList();
        Optional<Gold<Spans.Item>> spanGold = spans.map(file -> Spans.gold(file, half));
        Optional<Gold<Triples.Item>> tripleGold = triples.map(file -> Triples.gold(file, half));
        Gold<Pairs.Item> own =
                examples.map(folder -> Pairs.gold(folder, Gold.Half.ALL)).orElse(new Gold<>(List.of(), List.of()));
        Map<Question, Gold<Annotation>> annotatedGold = new LinkedHashMap<>();
        annotated.forEach((question, file) -> annotatedGold.put(question, Annotated.gold(file, half, question)));
        Optional<Gold<Coverage.Group>> mergeGold = merges.map(file -> Merges.gold(file, half));
        List<String> secret = texts();

        Subject made = maker.get();
        List<Pairs> scoredPairs =
                pairGold.stream().map(gold -> Pairs.evaluate(gold, () -> made)).toList();
        List<Unmarked> scoredPlain = plainGold.stream()
                .map(gold -> Unmarked.evaluate(gold, () -> made))
                .toList();
        Optional<Spans> scoredSpans = spanGold.map(gold -> Spans.evaluate(gold, () -> made));
        Optional<Triples> scoredTriples = tripleGold.map(gold -> Triples.evaluate(gold, () -> made));
        List<Scored<Annotated>> scoredAnnotated = annotatedGold.entrySet().stream()
                .map(e -> new Scored<>(
                        name(annotated.get(e.getKey())), Annotated.evaluate(e.getValue(), e.getKey(), () -> made)))
                .toList();
        Optional<Merges> scoredMerges = mergeGold.map(gold -> Merges.evaluate(gold, () -> made));
        Pairs all = Pairs.together(scoredPairs);
        List<String> faults = new ArrayList<>(all.faults());
        scoredPlain.subList(pairs.size(), plain.size()).forEach(scored -> faults.addAll(scored.faults()));
        scoredAnnotated.forEach(scored -> faults.addAll(scored.scores().faults()));
        scoredMerges.ifPresent(scored -> faults.addAll(scored.faults()));
        scoredSpans.ifPresent(scored -> faults.addAll(scored.faults()));
        scoredTriples.ifPresent(scored -> faults.addAll(scored.faults()));
        faults.addAll(own.faults());
        return new Report(
                IntStream.range(0, pairs.size())
                        .mapToObj(i -> new Scored<>(name(pairs.get(i)), scoredPairs.get(i)))
                        .toList(),
                IntStream.range(0, plain.size())
                        .mapToObj(i -> new Scored<>(name(plain.get(i)), scoredPlain.get(i)))
                        .toList(),
                scoredSpans.map(scored -> new Scored<>(name(spans.get()), scored)),
                scoredTriples.map(scored -> new Scored<>(name(triples.get()), scored)),
                scoredAnnotated,
                scoredMerges.map(scored -> new Scored<>(name(merges.get()), scored)),
                Illustration.of(all.confusions(CONFUSIONS), own, secret, () -> made),
                faults);
    }

    /** What each repair of the parser's trees gains on the pairs, also our own, the spans and the triples. */
    public RepairGains gains(RepairTrial trial) {
        List<RepairGains> parts = new ArrayList<>();
        pairs.forEach(file -> parts.add(trial.pairs(file, half)));
        examples.ifPresent(folder -> parts.add(trial.pairs(folder, half)));
        spans.ifPresent(file -> parts.add(trial.spans(file, half)));
        triples.ifPresent(file -> parts.add(trial.triples(file, half)));
        return RepairGains.together(parts);
    }

    /** The last part of a path: where a file lies on somebody's disk is nobody's business. */
    public static String name(Path path) {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    /** Every sentence of the gold, also of the half that is not taken: none of them may be shown. */
    private List<String> texts() {
        return Stream.of(
                        Stream.concat(pairs.stream(), unmarked.stream())
                                .flatMap(file -> Pairs.gold(file, Gold.Half.ALL).items().stream())
                                .map(Pairs.Item::text),
                        spans.stream()
                                .flatMap(file -> Spans.gold(file, Gold.Half.ALL).items().stream())
                                .map(Spans.Item::text),
                        triples.stream()
                                .flatMap(file -> Triples.gold(file, Gold.Half.ALL).items().stream())
                                .map(Triples.Item::text))
                .flatMap(texts -> texts)
                .toList();
    }
}
