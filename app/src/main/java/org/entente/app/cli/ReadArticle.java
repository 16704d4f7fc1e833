package org.entente.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.app.Fault;
import org.entente.app.corpus.ArticleFile;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.language.Languages;
import org.entente.app.render.Labels;
import org.entente.app.render.ReadingHtml;
import org.entente.app.render.ReadingJson;
import org.entente.app.render.ReadingText;
import org.entente.app.render.Terminal;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente read FILE}: the reading of one article. */
@Command(
        name = "read",
        description = "Reads one article and shows who did what to whom in it, when, and by whose account.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entente read article.txt --date 2024-02-19",
            "  entente read article.txt --format html --out article.html",
            "  entente read page.html --format json",
            "  entente read - --perspective Azerbaijan --format json < article.txt"
        })
final class ReadArticle implements Callable<Integer> {
    /** What the reading is written as. */
    enum As {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A file of any kind that ingest reads, with one article in it; - is standard input.")
    private Path file;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day it was published, yyyy-mm-dd.")
    private LocalDate date;

    @Option(
            names = "--perspective",
            paramLabel = "A",
            description = "The state whose side it speaks from (\"our country\"), by code or name.")
    private String perspective;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The language it is written in. Without it that is found out, and only English is read;"
                    + " en has it read in any case.")
    private String language;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private As format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file.")
    private Path out;

    @Mixin
    private LexiconOption lexicon;

    private final Function<Optional<Path>, BiFunction<Article, Optional<Actor>, Reading>> readers;

    /** @param readers makes what reads an article from the side of an actor, given the user's lexicon */
    ReadArticle(Function<Optional<Path>, BiFunction<Article, Optional<Actor>, Reading>> readers) {
        this.readers = readers;
    }

    @Override
    public Integer call() {
        Optional<Actor> side =
                Optional.ofNullable(perspective).map(said -> States.of(said, "--perspective", lexicon.folder()));
        Result.Found found = found();
        Article article = dated(found.article(), date);
        String written = language == null ? new Languages().of(article, found.language()) : language;
        boolean read = Languages.isRead(written);
        Reading reading = read
                ? readers.apply(lexicon.folder()).apply(article, side).inLanguage(written)
                : Reading.nothing(article, written);
        Output.write(text(reading), out, spec.commandLine().getOut());
        if (!read) {
            sayUnread(found.place(), written);
        }
        return read ? Failures.DONE : Failures.SOME_SKIPPED;
    }

    private void sayUnread(String place, String written) {
        String fault = "is " + Labels.language(written) + ", which is not read";
        spec.commandLine().getErr().print(Fault.line(place, fault, "if it is English, say --language en") + "\n");
        spec.commandLine().getErr().flush();
    }

    private Result.Found found() {
        Result result = file.toString().equals("-") ? ArticleFile.read(System.in) : ArticleFile.read(file);
        if (result instanceof Skipped skipped) {
            throw new Fault(skipped.place(), skipped.detail(), skipped.reason().remedy());
        }
        return (Result.Found) result;
    }

    private static Article dated(Article article, LocalDate day) {
        Optional<LocalDate> published = day == null ? article.published() : Optional.of(day);
        return new Article(
                article.id(), article.title(), article.text(), published, article.outlet(), article.address());
    }

    private String text(Reading reading) {
        return switch (format) {
            case TEXT -> ReadingText.print(reading, out == null ? Output.terminal() : Terminal.plain());
            case JSON -> ReadingJson.print(reading);
            case HTML -> ReadingHtml.print(reading);
        };
    }
}
