package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.evaluation.Gold;
import org.entente.app.evaluation.Pairs;
import org.entente.app.training.Marked;
import org.entente.app.training.Sample;
import org.entente.app.training.Samples;
import org.entente.app.training.Trainer;
import org.entente.engine.coding.Coder;
import org.entente.engine.scoring.ScorerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente train}: marked sentences into the scorer's weights. */
@Command(
        name = "train",
        description = "Trains the scorer, which has the last word on the kind of an event between a marked pair, on"
                + " folders of marked sentences and on the lexicon's examples. Every eighth sentence is held out and"
                + " tells how good it is.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  entente train lexicon/src/sentences lexicon/src/news --out my-lexicon/scorer.tsv",
            "",
            "A folder given as --lexicon takes its scorer.tsv instead of ours."
        })
final class TrainScorer implements Callable<Integer> {
    /** The best of a few tried, by the sentences held out. */
    private static final Trainer TRAINER = new Trainer(0.05, 2, 3);

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SENTENCES", description = "Folders with AGREE.txt ... ASSAULT.txt.")
    private List<Path> folders;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the weights are written.")
    private Path out;

    @Mixin
    private LexiconOption lexicon;

    @Override
    public Integer call() {
        PrintWriter console = spec.commandLine().getOut();
        List<Gold<Pairs.Item>> gold = folders.stream()
                .map(folder -> Pairs.gold(folder, Gold.Half.ALL))
                .toList();
        List<Marked> sentences = gold.stream()
                .flatMap(folder -> folder.items().stream())
                .map(TrainScorer::marked)
                .toList();
        Coder coder = Engine.coder(lexicon.folder()).with(Optional.empty());
        List<Sample> samples = new Samples(coder).of(sentences);
        String file = TRAINER.train(
                samples,
                Pairs.TYPES,
                List.of("Weights of the scorer, written by: entente train", samples.size() + " samples"));
        Output.write(file, out, console);
        Coder trained = coder.with(Optional.of(ScorerFile.read(file.lines().toList())));
        List<Marked> held = sentences.stream().filter(Marked::isHeldOut).toList();
        console.printf(
                "%d samples; %d sentences held out: %.1f in 100 right, %.1f by the lexicon alone%n",
                samples.size(), held.size(), right(held, trained), right(held, coder));
        console.flush();
        List<String> faults =
                gold.stream().flatMap(folder -> folder.faults().stream()).toList();
        faults.forEach(fault -> spec.commandLine().getErr().println(fault));
        return faults.isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
    }

    private static Marked marked(Pairs.Item item) {
        int line = Integer.parseInt(item.id().substring(item.id().indexOf(':') + 1));
        return new Marked(item.type(), line, item.text(), item.source(), item.target());
    }

    private static double right(List<Marked> sentences, Coder coder) {
        long right = sentences.parallelStream()
                .filter(s -> coder.pair(s.text(), s.source(), s.target())
                        .flatMap(Coder::kind)
                        .filter(s.kind()::equals)
                        .isPresent())
                .count();
        return sentences.isEmpty() ? 0 : 100.0 * right / sentences.size();
    }
}
