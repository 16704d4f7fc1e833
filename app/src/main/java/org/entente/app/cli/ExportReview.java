package org.entente.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.Fault;
import org.entente.app.Program;
import org.entente.app.exchange.out.About;
import org.entente.app.exchange.out.Exports;
import org.entente.app.exchange.out.WholeFolder;
import org.entente.app.exchange.out.Written;
import org.entente.app.review.ReviewLines;
import org.entente.app.review.ReviewedArticles;
import org.entente.app.review.Session;
import org.entente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente review export}. */
@Command(
        name = "export",
        description = {
            "Writes what people have said of events.",
            "jsonl is a file: an object a line for each event that was judged, with its article's text, how it was coded,"
                    + " how it is held to be, and who said what when; and one for each verdict about two. entente evaluate"
                    + " review takes it. brat is a folder: the articles with the events that are held to be told in them."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  entente review export --store news.duckdb --format jsonl --out judged.jsonl",
            "  entente review export --store news.duckdb --format brat --coder Ann --out ann/",
            "  entente evaluate review judged.jsonl --lexicon my-lexicon"
        })
final class ExportReview implements Callable<Integer> {
    /** As what it is written. */
    enum As {
        JSONL,
        BRAT;

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
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private As format;

    @Option(names = "--out", required = true, paramLabel = "PATH", description = "A file for jsonl, a folder for brat.")
    private Path out;

    @Option(names = "--overwrite", description = "Put it in the place of an export that is there already.")
    private boolean overwrite;

    @Option(names = "--review", paramLabel = "N", description = "Only what was said in this review.")
    private Integer review;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "For brat: what this one holds; without this option, what is settled.")
    private String coder;

    @Override
    public Integer call() {
        try (Store opened = Store.openToRead(store.file())) {
            if (review != null) {
                Session.of(opened.reviews(), review);
            }
            long written = format == As.JSONL ? lines(opened) : brat(opened);
            PrintWriter print = spec.commandLine().getOut();
            print.print(String.format(
                    Locale.ROOT, "%8d  %s in %s%n", written, format == As.JSONL ? "lines" : "articles", out));
            print.flush();
        } catch (IOException e) {
            throw new Fault(
                    out.toString(), "cannot be written: " + e.getMessage(), "make room, or name another place", e);
        }
        return Failures.DONE;
    }

    private long lines(Store opened) throws IOException {
        if (Files.isDirectory(out)) {
            throw Fault.usage(out.toString(), "is a folder", "name a file, such as " + out.resolve("judged.jsonl"));
        }
        if (Files.exists(out) && !overwrite) {
            throw Fault.usage(out.toString(), "is there already", "name another file, or give --overwrite");
        }
        long[] lines = new long[1];
        try (BufferedWriter file = Files.newBufferedWriter(out)) {
            ReviewLines.write(opened.reviews(), Optional.ofNullable(review), line -> {
                write(file, line);
                lines[0]++;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return lines[0];
    }

    private static void write(BufferedWriter file, String line) {
        try {
            file.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long brat(Store opened) throws IOException {
        Written written = new Written();
        try (WholeFolder folder = WholeFolder.at(out, overwrite)) {
            ReviewedArticles articles =
                    ReviewedArticles.of(opened.reviews(), Optional.ofNullable(review), Optional.ofNullable(coder));
            new Exports(Engine::countries, Program.VERSION).articles(articles, folder, written);
            new About(
                            "brat",
                            Program.VERSION,
                            opened.upkeep().summary().schema(),
                            opened.exporting().lexicons(),
                            asked())
                    .write(folder, written);
            folder.finish();
        }
        return written.rows().values().stream().mapToLong(Long::longValue).sum();
    }

    private String asked() {
        String by = coder == null ? "what is settled" : "--coder " + coder;
        return review == null ? by : "--review " + review + " " + by;
    }
}
