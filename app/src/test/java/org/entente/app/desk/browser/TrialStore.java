package org.entente.app.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.ContentId;
import org.entente.app.Sample;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.store.Judges;
import org.entente.app.store.ReviewBook;
import org.entente.app.store.ReviewItem;
import org.entente.app.store.ReviewRound;
import org.entente.app.store.Run;
import org.entente.app.store.SampleDirectory;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Event;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Reading;
import org.entente.engine.ontology.Sector;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.ontology.When;

/**
 * A store with something on every page: a year and a half of France, Italy and others by four outlets, with mentions,
 * statements and assessments, and one article that means no good ({@link Hostile}). Made once in a run, then copied.
 */
public final class TrialStore {
    /** In the middle of the news: the day on which {@link org.entente.app.desk.OpenedDesk#CLOCK} stands. */
    public static final LocalDate TODAY = LocalDate.of(2024, 6, 15);

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 5);
    private static final int ARTICLES = 90;
    private static final List<String> OUTLETS = List.of("Italy Today", "France Daily", "Germany Post", "Example Wire");
    private static final List<List<String>> PAIRS =
            List.of(List.of("FRA", "ITA"), List.of("ITA", "FRA"), List.of("DEU", "FRA"), List.of("USA", "AZE"));

    private static final List<String> FEEDS = List.of(
            "https://news.example/feed.xml", "https://news.example/\"><script>window." + Hostile.TRACE + "=6</script>");

    private static Path made;

    private TrialStore() {}

    /** A store of its own for one test. */
    public static synchronized Path copy(Path file) {
        try {
            if (made == null) {
                Path folder = Files.createTempDirectory("trial");
                folder.toFile().deleteOnExit();
                made = make(folder.resolve("trial.duckdb"));
                made.toFile().deleteOnExit();
            }
            return Files.copy(made, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make(Path file) {
        try (Store store = Store.open(file)) {
            store.articles()
                    .add(
                            articles().stream()
                                    .map(article -> Sample.kept(reading(article)))
                                    .toList(),
                            new Terms("test", true, SampleDirectory.NAMES));
            store.upkeep().add(run());
            FEEDS.forEach(store.feedBook()::add);
            review(store.reviews());
        }
        return file;
    }

    /** The run that brought them, which left some out. */
    private static Run run() {
        LocalDateTime then = TODAY.minusDays(1).atTime(8, 0);
        return new Run(
                "ingest",
                then,
                then.plusMinutes(2),
                "test",
                "test",
                ARTICLES + 5,
                ARTICLES,
                0,
                0,
                0,
                0,
                ARTICLES,
                List.of(
                        new Skipped("news.zip!empty.txt", Reason.EMPTY, "is empty"),
                        new Skipped("news.zip!" + Hostile.TRICKS.get(2), Reason.NO_ARTICLE, Hostile.TRICKS.get(3)),
                        new Skipped("turned" + Hostile.TRICKS.get(11), Reason.UNREADABLE, Hostile.TRICKS.get(10))),
                List.of(new Run.Note(Run.Note.Kind.PASSED_OVER, ".jpg", "news.zip!a.jpg", 3)));
    }

    /** One that Ann has finished, and in which Bob says otherwise once; no event is another for it. */
    private static void review(ReviewBook book) {
        int round =
                book.draw(ReviewRound.Terms.of("First look", 1, 12), Judges.NOW).number();
        List<ReviewItem> items = book.items(round);
        items.forEach(item -> book.keep(Judges.in(round, Judges.accept("Ann", item.shown()))));
        book.keep(Judges.in(
                round, Judges.reject("Bob", items.get(1).shown(), org.entente.app.judgement.Reason.NO_EVENT)));
        book.follow();
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            LocalDate day = FIRST.plusDays(i * 6L);
            List<String> pair = PAIRS.get(i % PAIRS.size());
            String deed = deed(i, day);
            String title = pair.get(0) + " and " + pair.get(1) + " in the news of " + day;
            String text = String.join(
                    "\n\n",
                    title,
                    "%s %s %s. More is expected.".formatted(pair.get(0), deed, pair.get(1)),
                    "\"We are neighbours,\" said %s. Relations have %s."
                            .formatted(pair.get(0), deed.equals("attacks") ? "worsened" : "improved"));
            articles.add(article(title, text, day, OUTLETS.get(i % 3), "https://news.example/" + i));
            if (i % 5 == 0) {
                String other = "Once more\n\n%s %s %s.".formatted(pair.get(0), deed, pair.get(1));
                articles.add(article("Once more", other, day, "Example Wire", "https://wire.example/" + i));
            }
        }
        articles.add(Hostile.article());
        return articles;
    }

    /** Quarrels until the autumn, then friendlier by the month. */
    private static String deed(int number, LocalDate day) {
        if (day.isBefore(LocalDate.of(2023, 10, 1))) {
            return number % 3 == 0 ? "attacks" : number % 7 == 0 ? "will attack" : "meets";
        }
        return List.of("praises", "visits", "meets").get(number % 3);
    }

    static Article article(String title, String text, LocalDate day, String outlet, String address) {
        Optional<LocalDate> published = Optional.of(day);
        return new Article(
                ContentId.of(title, published, outlet, address, text), title, text, published, outlet, address);
    }

    /** What {@link Sample} reads, and the rest of what an article may yield. */
    static Reading reading(Article article) {
        Reading read = Sample.read(article);
        List<Event> events = read.events();
        if (events.isEmpty()) {
            return read;
        }
        String text = article.text();
        Actor source = events.get(0).source().actor();
        Dyad dyad = new Dyad(source.code(), events.get(0).target().actor().code());
        List<Mention> mentions = new ArrayList<>();
        for (Event event : events) {
            mentions.add(new Mention(event.source().span(), event.source().actor(), Mention.Kind.NAME));
            mentions.add(new Mention(event.target().span(), event.target().actor(), Mention.Kind.NAME));
        }
        List<Span> sentences = new ArrayList<>(read.sentences());
        List<Statement> statements = new ArrayList<>();
        find(text, "\"We are neighbours,\"").ifPresent(span -> {
            statements.add(new Statement(source, "said", span, sentences.size(), true));
            sentences.add(span);
        });
        List<Assessment> assessments = new ArrayList<>();
        Map.of("improved", Assessment.Direction.IMPROVING, "worsened", Assessment.Direction.WORSENING)
                .forEach((word, direction) -> find(text, "Relations have " + word + ".")
                        .ifPresent(span -> assessments.add(assessment(dyad, direction, article, span))));
        return new Reading(
                article,
                "en",
                Optional.of(new Reading.Perspective(new Actor("FRA", Sector.NONE, "France"), "dateline")),
                List.of(),
                sentences,
                mentions,
                List.of(),
                events,
                statements,
                assessments);
    }

    private static Assessment assessment(Dyad dyad, Assessment.Direction direction, Article article, Span span) {
        return new Assessment(
                dyad,
                direction,
                Assessment.Level.NEUTRAL,
                "",
                When.day(article.published().orElseThrow()),
                Attribution.AUTHOR,
                span,
                List.of());
    }

    private static Optional<Span> find(String text, String words) {
        int at = text.indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
    }
}
