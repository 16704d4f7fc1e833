package org.entente.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.entente.app.render.ExplanationText;
import org.entente.app.render.MergedText;
import org.entente.app.store.Store;
import org.entente.engine.coding.Explainer;
import org.entente.engine.coding.Explanation;
import org.entente.engine.lexicon.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente explain}: why a sentence is coded so, and why reports of a store are one event. */
@Command(
        name = "explain",
        description = {
            "Shows how a sentence is coded: its clauses, the entries tried, the winner, and why each other lost.",
            "Given the id of an event and --store: every report of it, why they are one event, and which reports nearly"
                    + " are of it and why they are not."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  entente explain \"Armenia refused to meet the Azerbaijani delegation.\"",
            "  entente explain \"S[The miners] walked out on T[the company].\"",
            "  entente explain 3f0c9b1d2a5e7788 --store news.duckdb"
        })
final class ExplainSentence implements Callable<Integer> {
    /** One word, as an id is and no sentence. */
    private static final Pattern EVENT = Pattern.compile("[\\p{Alnum}._:-]*\\p{Digit}[\\p{Alnum}._:-]*");

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SENTENCE|EVENT",
            description = "The sentence; source and target may be marked: S[...] and T[...]. Or the id of an event.")
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

    @Mixin
    private StoreOption store;

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "5",
            description = "Of an event: how many near misses to show. Default: ${DEFAULT-VALUE}")
    private int misses;

    @Override
    public Integer call() {
        if (EVENT.matcher(sentence).matches()) {
            return event();
        }
        Explainer explainer = new Explainer(Engine.coder(lexicon.folder()).tools());
        PrintWriter out = spec.commandLine().getOut();
        String text = Example.of(sentence).text();
        for (Explanation explanation : explainer.explain(sentence, date)) {
            out.println(ExplanationText.print(explanation, text));
        }
        out.flush();
        return Failures.DONE;
    }

    private int event() {
        try (Store opened = Store.openToRead(store.file())) {
            String text = MergedText.print(opened.merges().story(sentence, misses), Output.terminal());
            Output.write(text, null, spec.commandLine().getOut());
        }
        return Failures.DONE;
    }
}
