package org.entente.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.Fault;
import org.entente.app.Near;
import org.entente.app.evaluation.Annotated;
import org.entente.app.evaluation.Annotation;
import org.entente.app.evaluation.Answer;
import org.entente.app.evaluation.CoderSubject;
import org.entente.app.evaluation.Coverage;
import org.entente.app.evaluation.Diff;
import org.entente.app.evaluation.Earlier;
import org.entente.app.evaluation.Evaluation;
import org.entente.app.evaluation.Gold;
import org.entente.app.evaluation.Merges;
import org.entente.app.evaluation.Pairs;
import org.entente.app.evaluation.Question;
import org.entente.app.evaluation.Reviewed;
import org.entente.app.evaluation.SpanAnswer;
import org.entente.app.evaluation.Spans;
import org.entente.app.evaluation.Subject;
import org.entente.app.evaluation.Triple;
import org.entente.app.evaluation.Triples;
import org.entente.app.evaluation.Unmarked;
import org.entente.app.question.Questions;
import org.entente.app.render.DiffText;
import org.entente.app.render.ErrorsText;
import org.entente.app.render.EvaluationJson;
import org.entente.app.render.EvaluationText;
import org.entente.app.review.ReviewLines;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente evaluate}: scores the coder on gold files. */
@Command(
        name = "evaluate",
        description = "Scores the coder on a gold file of right answers; for pairs also on a folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "pairs    {id, text, source, target, root}     which type between them?",
            "unmarked the same, read without the marks     is it found?",
            "spans    {id, text, source, target, penta}    whose words, which class?",
            "triples  {id, date, text, events}             who, what, whom?",
            "",
            "merging  a table with tabs or a folder of them: group, published, outlet, text.",
            "         A[shelled] marks a telling of the event that its group calls A; pairs of",
            "         tellings in two articles are counted. --half takes groups by their number.",
            "",
            "review   a store, or what entente review export wrote of one: is what people",
            "         judged read as they hold it to be?",
            "",
            "All others take a table with tabs: published, the columns named here, text. The",
            "text has marks around the event or the words in question: V[signed].",
            "",
            "status       status                                    happened, planned, ...?",
            "accounts     account                                   author, or USA GOV?",
            "statements   speaker, verb, quoted                     who says what?",
            "assessments  between, direction, level, field, since, by",
            "perspectives perspective                               whose side?",
            "dates        when                                      2024-02-16; 2023",
            "times        when, from                                told in clause, sentence, ...",
            "places       place, country                            Geneva, CHE",
            "contexts     contexts                                  energy, trade",
            "quantities   quantities                                killed 12; money 5000 USD",
            "mentions     actors                                    USA GOV; AZE+ARM; ---",
            "",
            "A folder for pairs or unmarked holds a file for each type, AGREE.txt to",
            "ASSAULT.txt, with a sentence a line: S[Norway] visits T[Sweden].",
            "",
            "Examples:",
            "  entente evaluate pairs gold.jsonl --half odd --predictions old.tsv",
            "  entente evaluate pairs gold.jsonl --half odd --diff old.tsv",
            "  entente evaluate status status.tsv --errors 10",
            "  entente evaluate merging lexicon/src/merging --half odd --errors 10",
            "",
            "Exit code 1 means that some lines of a file could not be used; they are listed."
        })
final class Evaluate implements Callable<Integer> {
    /** What can be scored, by its name. */
    static final class Tasks extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Tasks() {
            super(List.of(PAIRS, UNMARKED, SPANS, TRIPLES, MERGING, REVIEW));
            Questions.ALL.forEach(question -> add(question.name()));
        }
    }

    private static final String PAIRS = "pairs";
    private static final String UNMARKED = "unmarked";
    private static final String SPANS = "spans";
    private static final String TRIPLES = "triples";
    private static final String MERGING = "merging";
    private static final String REVIEW = "review";

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "TASK",
            completionCandidates = Tasks.class,
            description = "${COMPLETION-CANDIDATES}")
    private String task;

    @Parameters(index = "1", paramLabel = "GOLD", description = "The gold file, or the folder.")
    private Path file;

    @Option(names = "--json", description = "Print one JSON object, in fractions of 1.")
    private boolean json;

    @Option(names = "--predictions", paramLabel = "OUT.tsv", description = "Write every item's answer to this file.")
    private Path predictions;

    @Option(
            names = "--diff",
            paramLabel = "OLD.tsv",
            description = "Show what has changed since --predictions wrote this file.")
    private Path earlier;

    @Option(
            names = "--half",
            paramLabel = "HALF",
            defaultValue = "all",
            description = "Take the odd or the even lines only, so that the others stay unseen.")
    private Gold.Half half;

    @Option(
            names = "--confusions",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many of the commonest errors to list. Default: ${DEFAULT-VALUE}")
    private int confusions;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Show the first N items whose answer is not right, with text, gold and answer.")
    private int errors;

    @Mixin
    private LexiconOption lexicon;

    private final Function<Optional<Path>, Subject> subjects;

    Evaluate() {
        this(own -> new CoderSubject(Engine.coder(own)));
    }

    /** @param subjects makes what is evaluated, given the user's lexicon */
    Evaluate(Function<Optional<Path>, Subject> subjects) {
        this.subjects = subjects;
    }

    @Override
    public Integer call() {
        return switch (task) {
            case PAIRS -> pairs();
            case UNMARKED -> unmarked();
            case SPANS -> spans();
            case TRIPLES -> triples();
            case MERGING -> merging();
            case REVIEW -> review();
            default -> annotated(question());
        };
    }

    private int pairs() {
        Gold<Pairs.Item> gold = Pairs.gold(file, half);
        Optional<Earlier<String>> old = earlier(Pairs::earlier);
        Pairs pairs = Pairs.evaluate(gold, this::subject);
        Optional<Diff<Pairs>> diff = old.map(pairs::since);
        String text = json ? EvaluationJson.print(pairs, diff) : EvaluationText.print(pairs, confusions) + text(diff);
        return report(text, pairs, old);
    }

    private int unmarked() {
        Gold<Pairs.Item> gold = Pairs.gold(file, half);
        Optional<Earlier<String>> old = earlier(Unmarked::earlier);
        Unmarked unmarked = Unmarked.evaluate(gold, this::subject);
        Optional<Diff<Unmarked>> diff = old.map(unmarked::since);
        String text = json ? EvaluationJson.print(unmarked, diff) : EvaluationText.print(unmarked) + text(diff);
        return report(text, unmarked, old);
    }

    private int spans() {
        Gold<Spans.Item> gold = Spans.gold(file, half);
        Optional<Earlier<SpanAnswer>> old = earlier(Spans::earlier);
        Spans spans = Spans.evaluate(gold, this::subject);
        Optional<Diff<Spans>> diff = old.map(spans::since);
        String text = json ? EvaluationJson.print(spans, diff) : EvaluationText.print(spans) + text(diff);
        return report(text, spans, old);
    }

    private int triples() {
        Gold<Triples.Item> gold = Triples.gold(file, half);
        Optional<Earlier<Set<Triple>>> old = earlier(Triples::earlier);
        Triples triples = Triples.evaluate(gold, this::subject);
        Optional<Diff<Triples>> diff = old.map(triples::since);
        String text = json ? EvaluationJson.print(triples, diff) : EvaluationText.print(triples) + text(diff);
        return report(text, triples, old);
    }

    private int merging() {
        Gold<Coverage.Group> gold = Merges.gold(file, half);
        Optional<Earlier<String>> old = earlier(Merges::earlier);
        Merges merges = Merges.evaluate(gold, this::subject);
        Optional<Diff<Merges>> diff = old.map(merges::since);
        String text = json ? EvaluationJson.print(merges, diff) : EvaluationText.print(merges) + text(diff);
        return report(text, merges, old);
    }

    private int review() {
        Gold<Reviewed.Item> gold = judgements();
        Optional<Earlier<String>> old = earlier(Reviewed::earlier);
        Reviewed reviewed = Reviewed.evaluate(gold, this::subject);
        Optional<Diff<Reviewed>> diff = old.map(reviewed::since);
        String text = json ? EvaluationJson.print(reviewed, diff) : EvaluationText.print(reviewed) + text(diff);
        return report(text, reviewed, old);
    }

    /** Out of a file that {@code entente review export} wrote, or right out of a store. */
    private Gold<Reviewed.Item> judgements() {
        if (!Store.isOne(file)) {
            return Reviewed.gold(file, half);
        }
        List<String> lines = new ArrayList<>();
        try (Store opened = Store.openToRead(file)) {
            ReviewLines.write(opened.reviews(), Optional.empty(), lines::add);
        }
        return Reviewed.gold(file.toString(), lines, half);
    }

    private Question question() {
        return Questions.ALL.stream()
                .filter(question -> question.name().equals(task))
                .findFirst()
                .orElseThrow(
                        () -> Fault.usage("entente evaluate", "nothing called \"" + task + "\" is scored", remedy()));
    }

    private String remedy() {
        List<String> tasks = new Tasks();
        return Near.of(task, tasks, 1).stream()
                .findFirst()
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("name one of " + String.join(", ", tasks));
    }

    private int annotated(Question question) {
        Gold<Annotation> gold = Annotated.gold(file, half, question);
        Optional<Earlier<String>> old = earlier(Annotated::earlier);
        Annotated annotated = Annotated.evaluate(gold, question, this::subject);
        Optional<Diff<Annotated>> diff = old.map(annotated::since);
        String text = json ? EvaluationJson.print(annotated, diff) : EvaluationText.print(annotated) + text(diff);
        return report(text, annotated, old);
    }

    /** Read before any item is coded: a bad file is named at once, and --predictions may write over it. */
    private <A> Optional<Earlier<A>> earlier(Function<Path, Earlier<A>> reader) {
        return Optional.ofNullable(earlier).map(reader);
    }

    private Subject subject() {
        return subjects.apply(lexicon.folder());
    }

    private String text(Optional<? extends Diff<?>> diff) {
        return diff.map(d -> DiffText.print(d, earlier.getFileName().toString(), Output.terminal()))
                .orElse("");
    }

    private int report(String text, Evaluation evaluation, Optional<? extends Earlier<?>> old) {
        PrintWriter out = spec.commandLine().getOut();
        Output.write(text, null, out);
        if (errors > 0 && !json) {
            Output.write(ErrorsText.print(evaluation, errors, Output.terminal()), null, out);
        }
        if (predictions != null) {
            String lines = evaluation.answers().stream().map(Answer::line).collect(Collectors.joining());
            Output.write(lines, predictions, out);
        }
        List<String> faults = new ArrayList<>(evaluation.faults());
        old.ifPresent(o -> faults.addAll(o.faults()));
        faults.forEach(fault -> spec.commandLine().getErr().println(fault));
        return faults.isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
    }
}
