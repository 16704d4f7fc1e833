package org.entente.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.Fault;
import org.entente.app.evaluation.CoderSubject;
import org.entente.app.evaluation.Gold;
import org.entente.app.evaluation.RepairTrial;
import org.entente.app.evaluation.Report;
import org.entente.app.evaluation.ReportFiles;
import org.entente.app.evaluation.Subject;
import org.entente.app.question.Questions;
import org.entente.app.render.EvaluationMarkdown;
import org.entente.app.render.RepairsMarkdown;
import org.entente.engine.coding.Coder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente report-accuracy}: the figures of several gold files as a page of Markdown. */
@Command(
        name = "report-accuracy",
        description = "Scores the coder on gold files as `evaluate` does, and writes a page of Markdown: all figures,"
                + " the commonest confusions, and sentences of your own that show them. No sentence of a gold file"
                + " is ever in it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  entente report-accuracy --pairs pairs.jsonl varied.jsonl --half even \\",
            "      --examples lexicon/src/sentences --out bench/accuracy.md",
            "",
            "Exit code 1 means that some lines of a file could not be used; they are listed."
        })
final class ReportAccuracy implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--pairs", arity = "1..*", paramLabel = "GOLD", description = "Gold files or folders for pairs.")
    private List<Path> pairs = List.of();

    @Option(
            names = "--unmarked",
            arity = "1..*",
            paramLabel = "GOLD",
            description = "More gold for pairs, only to be read without its marks; that of --pairs is so read too.")
    private List<Path> unmarked = List.of();

    @Option(names = "--spans", paramLabel = "GOLD", description = "A gold file for spans.")
    private Path spans;

    @Option(names = "--triples", paramLabel = "GOLD", description = "A gold file for triples.")
    private Path triples;

    @Option(
            names = "--annotated",
            paramLabel = "DIR",
            description = "A folder of annotated texts: a table for each question, status.tsv, dates.tsv ...")
    private Path annotated;

    @Option(
            names = "--merging",
            paramLabel = "GOLD",
            description = "Groups of articles, a table or a folder of them: which tellings are of one event?")
    private Path merging;

    @Option(
            names = "--half",
            paramLabel = "HALF",
            defaultValue = "all",
            description = "Take the odd or the even lines of the gold only.")
    private Gold.Half half;

    @Option(
            names = "--examples",
            paramLabel = "DIR",
            description = "A folder of your own marked sentences, to show the confusions of pairs with.")
    private Path examples;

    @Mixin
    private LexiconOption lexicon;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the page to this file.")
    private Path out;

    @Option(
            names = "--repairs",
            paramLabel = "FILE",
            description = "Write a second page to this file: what each repair of the parser's trees gains on all these"
                    + " files, the folder of --examples among them.")
    private Path repairs;

    private final Function<Optional<Path>, Subject> subjects;
    private final Function<Optional<Path>, Coder> unmended;

    ReportAccuracy() {
        this(own -> new CoderSubject(Engine.coder(own)), Engine::unmended);
    }

    /**
     * @param subjects makes what is evaluated, given the user's lexicon
     * @param unmended makes a coder over trees that are not mended
     */
    ReportAccuracy(Function<Optional<Path>, Subject> subjects, Function<Optional<Path>, Coder> unmended) {
        this.subjects = subjects;
        this.unmended = unmended;
    }

    @Override
    public Integer call() {
        if (pairs.isEmpty()
                && unmarked.isEmpty()
                && spans == null
                && triples == null
                && annotated == null
                && merging == null) {
            throw Fault.usage(
                    "entente report-accuracy",
                    "there is nothing to score",
                    "give --pairs, --unmarked, --spans, --triples, --annotated or --merging");
        }
        ReportFiles files = new ReportFiles(
                pairs,
                unmarked,
                Optional.ofNullable(spans),
                Optional.ofNullable(triples),
                annotated == null ? Map.of() : Questions.in(annotated),
                Optional.ofNullable(merging),
                half,
                Optional.ofNullable(examples));
        Report report = files.report(() -> subjects.apply(lexicon.folder()));
        String page = EvaluationMarkdown.print(report, files, command());
        Output.write(page, out, spec.commandLine().getOut());
        if (repairs != null) {
            RepairTrial trial = new RepairTrial(unmended.apply(lexicon.folder()));
            String gains = RepairsMarkdown.print(files.gains(trial), command());
            Output.write(gains, repairs, spec.commandLine().getOut());
        }
        report.faults().forEach(fault -> spec.commandLine().getErr().println(fault));
        return report.faults().isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
    }

    /** The command as it was called, an option a line. */
    private String command() {
        List<String> lines = new ArrayList<>(List.of("./entente report-accuracy"));
        options("--pairs", pairs).ifPresent(lines::add);
        options("--unmarked", unmarked).ifPresent(lines::add);
        option("--spans", spans).ifPresent(lines::add);
        option("--triples", triples).ifPresent(lines::add);
        option("--annotated", annotated).ifPresent(lines::add);
        option("--merging", merging).ifPresent(lines::add);
        if (half != Gold.Half.ALL) {
            lines.add("--half " + half.name().toLowerCase(Locale.ROOT));
        }
        option("--examples", examples).ifPresent(lines::add);
        option("--lexicon", lexicon.folder().orElse(null)).ifPresent(lines::add);
        option("--out", out).ifPresent(lines::add);
        option("--repairs", repairs).ifPresent(lines::add);
        return String.join(" \\\n    ", lines);
    }

    private static Optional<String> options(String name, List<Path> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        name + " " + values.stream().map(ReportFiles::name).collect(Collectors.joining(" ")));
    }

    private static Optional<String> option(String name, Path value) {
        return Optional.ofNullable(value).map(path -> name + " " + ReportFiles.name(path));
    }
}
