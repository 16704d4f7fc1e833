package org.entente.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.app.render.ExplanationText;
import org.entente.engine.coding.Explainer;
import org.entente.engine.coding.Explanation;
import org.entente.engine.lexicon.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente explain}: why a sentence is coded so. */
@Command(
        name = "explain",
        description =
                "Shows how a sentence is coded: its clauses, the entries tried, the winner, and why each other lost.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  entente explain \"Armenia refused to meet the Azerbaijani delegation.\"",
            "  entente explain \"S[The miners] walked out on T[the company].\""
        })
final class ExplainSentence implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SENTENCE",
            description = "The sentence; source and target may be marked: S[...] and T[...].")
    private String sentence;

    @Option(
            names = "--date",
            paramLabel = "D",
            converter = Day.class,
            defaultValue = "2025-12-31",
            description = "The day it was published. Default: ${DEFAULT-VALUE}")
    private LocalDate date;

    @Mixin
    private LexiconOption lexicon;

    @Override
    public Integer call() {
        Explainer explainer = new Explainer(Engine.coder(lexicon.folder()).tools());
        PrintWriter out = spec.commandLine().getOut();
        String text = Example.of(sentence).text();
        for (Explanation explanation : explainer.explain(sentence, date)) {
            out.println(ExplanationText.print(explanation, text));
        }
        out.flush();
        return Failures.DONE;
    }
}
