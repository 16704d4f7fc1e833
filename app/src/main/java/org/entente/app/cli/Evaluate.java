package org.entente.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.evaluation.Answer;
import org.entente.app.evaluation.Gold;
import org.entente.app.evaluation.Pairs;
import org.entente.app.evaluation.Spans;
import org.entente.app.evaluation.Subject;
import org.entente.app.evaluation.Triples;
import org.entente.app.render.EvaluationJson;
import org.entente.app.render.EvaluationText;
import org.entente.engine.coding.Coder;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente evaluate}: scores the coder on gold files. */
@Command(
        name = "evaluate",
        description = "Scores the coder on a gold file, one JSON object a line.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "pairs    {id, text, source, target, root}     which type between them?",
            "spans    {id, text, source, target, penta}    whose words, which class?",
            "triples  {id, date, text, events}             who, what, whom?",
            "",
            "Example:",
            "  entente evaluate pairs gold.jsonl --half odd --predictions answers.tsv",
            "",
            "Exit code 1 means that some lines of the file could not be used; they are listed."
        })
final class Evaluate implements Callable<Integer> {
    /** What is scored. */
    enum Task {
        PAIRS,
        SPANS,
        TRIPLES;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TASK", description = "${COMPLETION-CANDIDATES}")
    private Task task;

    @Parameters(index = "1", paramLabel = "GOLD.jsonl", description = "The gold file.")
    private Path file;

    @Option(names = "--json", description = "Print one JSON object, in fractions of 1.")
    private boolean json;

    @Option(names = "--predictions", paramLabel = "OUT.tsv", description = "Write every item's answer to this file.")
    private Path predictions;

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

    @Option(names = "--lexicon", paramLabel = "DIR", description = "A folder with your own lexicon, laid over ours.")
    private Path lexicon;

    private final Function<Optional<Path>, Subject> subjects;

    Evaluate() {
        this(Evaluate::subject);
    }

    /** @param subjects makes what is evaluated, given the user's lexicon */
    Evaluate(Function<Optional<Path>, Subject> subjects) {
        this.subjects = subjects;
    }

    @Override
    public Integer call() {
        Subject subject = subjects.apply(Optional.ofNullable(lexicon));
        return switch (task) {
            case PAIRS -> {
                Pairs pairs = Pairs.evaluate(file, half, subject);
                yield report(
                        json ? EvaluationJson.print(pairs) : EvaluationText.print(pairs, confusions),
                        pairs.answers(),
                        pairs.faults());
            }
            case SPANS -> {
                Spans spans = Spans.evaluate(file, half, subject);
                yield report(
                        json ? EvaluationJson.print(spans) : EvaluationText.print(spans),
                        spans.answers(),
                        spans.faults());
            }
            case TRIPLES -> {
                Triples triples = Triples.evaluate(file, half, subject, subject::letters);
                yield report(
                        json ? EvaluationJson.print(triples) : EvaluationText.print(triples),
                        triples.answers(),
                        triples.faults());
            }
        };
    }

    private int report(String text, List<Answer> answers, List<String> faults) {
        Output.write(text, null, spec.commandLine().getOut());
        if (predictions != null) {
            String lines = answers.stream().map(Answer::line).collect(Collectors.joining());
            Output.write(lines, predictions, spec.commandLine().getOut());
        }
        faults.forEach(fault -> spec.commandLine().getErr().println(fault));
        return faults.isEmpty() ? Failures.DONE : Failures.SOME_SKIPPED;
    }

    /** Loads the coder when the first item is read, so that a bad file is named at once. */
    private static Subject subject(Optional<Path> own) {
        return new Subject() {
            private Coder coder;

            private Coder coder() {
                coder = coder == null ? Engine.coder(own) : coder;
                return coder;
            }

            @Override
            public Reading read(Article article) {
                return coder().read(article, Optional.empty());
            }

            @Override
            public Optional<Cameo> pair(String sentence, List<Span> source, List<Span> target) {
                return coder().pair(sentence, source, target);
            }

            @Override
            public String letters(Actor actor) {
                String kind = coder().tools().actors().kind(actor.code());
                return kind.length() == 3 ? kind : actor.code();
            }
        };
    }
}
