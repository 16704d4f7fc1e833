package org.entente.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.render.ReviewJson;
import org.entente.app.render.ReviewText;
import org.entente.app.review.Standing;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente review}. */
@Command(
        name = "review",
        description = {
            "Shows how the reviews of a store stand: who has judged how much, how well coders agree, how often the coding"
                    + " was right, and what became of the events.",
            "Events are judged in the desk. What coders said is not told before as many have finished as are to judge."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente review --store news.duckdb",
            "  entente review start \"First look\" --store news.duckdb --events 200 --coders 2",
            "  entente review export --store news.duckdb --format jsonl --out judged.jsonl"
        })
final class ShowReviews implements Callable<Integer> {
    /** As what it is printed. */
    enum As {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private As format;

    @Override
    public Integer call() {
        try (Store opened = Store.openToRead(store.file())) {
            Standing standing = Standing.of(opened.reviews());
            Output.write(
                    format == As.JSON ? ReviewJson.print(standing) : ReviewText.print(standing),
                    null,
                    spec.commandLine().getOut());
        }
        return Failures.DONE;
    }
}
