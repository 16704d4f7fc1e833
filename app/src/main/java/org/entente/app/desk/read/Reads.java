package org.entente.app.desk.read;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.entente.app.Fault;
import org.entente.app.corpus.Formats;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.corpus.input.Source;
import org.entente.app.desk.Coders;
import org.entente.app.desk.Coding;
import org.entente.app.desk.job.Network;
import org.entente.app.desk.job.Upload;
import org.entente.app.language.Languages;
import org.entente.app.watch.Visit;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/**
 * What was given to be read lately: opened and coded on a few threads of its own, and forgotten when more has come than
 * memory should hold. Nothing of it is stored.
 */
public final class Reads implements AutoCloseable {
    /** So many articles of an archive are shown. */
    public static final int MOST_ARTICLES = 50;

    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int MOST_GIVEN = 100;
    private static final int MOST_HELD = 40_000_000;
    private static final int THREADS = 2;
    private static final int MOST_WAITING = 50;

    private final Coders coders;
    private final Network network;
    private final Clock clock;
    private final Languages languages = new Languages();
    private final SecureRandom random = new SecureRandom();
    /** The one longest not looked at comes first. */
    private final Map<String, Given> given = new LinkedHashMap<>(16, 0.75f, true);

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                Thread thread = new Thread(work, "read");
                thread.setDaemon(true);
                return thread;
            });

    public Reads(Coders coders, Network network, Clock clock) {
        this.coders = coders;
        this.network = network;
        this.clock = clock;
    }

    /** A text that is typed in. */
    public Given text(String text, Wish wish) throws BadInput {
        Piece piece = new Piece(wish.article(text), wish);
        String title = wish.title().isBlank() ? "A text" : wish.title().strip();
        return keep(title, "", CompletableFuture.completedFuture(new Given.Opened(List.of(piece), false)));
    }

    /** A file that was sent; deleted when it is opened. */
    public Given file(Upload upload, Wish wish) throws BadInput {
        wish.check();
        return keep(upload.title(), "The file is being opened", begin(() -> {
            try {
                return opened(upload, wish);
            } finally {
                upload.remove();
            }
        }));
    }

    /** A page of the public web. */
    public Given address(URI address, Wish wish) throws BadInput {
        wish.check();
        return keep(address.toString(), "The page is being asked for", begin(() -> {
            Result result = new Visit(network.fetcher(), new Formats(), clock).read(address);
            return new Given.Opened(List.of(new Piece(result, wish)), false);
        }));
    }

    private Given.Opened opened(Upload upload, Wish wish) {
        String file = upload.files().get(0).toString();
        List<Piece> pieces = new ArrayList<>();
        long characters = 0;
        try (Articles articles = new Formats().open(Source.of(upload.files().get(0)))) {
            while (articles.hasNext()) {
                if (pieces.size() >= MOST_ARTICLES || characters > MOST_CHARACTERS) {
                    return new Given.Opened(List.copyOf(pieces), true);
                }
                Result result = named(articles.next(), upload);
                characters += length(result);
                pieces.add(new Piece(result, wish));
            }
        } catch (IOException e) {
            pieces.add(new Piece(named(Skipped.unreadable(file, e), upload), wish));
        }
        return pieces.isEmpty()
                ? new Given.Opened(
                        List.of(new Piece(new Skipped(upload.title(), Reason.EMPTY, "holds no article"), wish)), false)
                : new Given.Opened(List.copyOf(pieces), false);
    }

    private static Result named(Result result, Upload upload) {
        String place = upload.place(result.place());
        return result instanceof Result.Found found
                ? new Result.Found(place, found.article(), found.language())
                : new Skipped(place, ((Skipped) result).reason(), ((Skipped) result).detail());
    }

    /** What was given under this id, unless it was forgotten. */
    public synchronized Optional<Given> find(String id) {
        return Optional.ofNullable(given.get(id));
    }

    /** What is read in a piece; begins to read it when somebody asks first. */
    public CompletableFuture<Piece.Read> read(Piece piece) {
        CompletableFuture<Piece.Read> read = piece.read(() -> begin(() -> readNow(piece)));
        if (read.isCompletedExceptionally()) {
            piece.forget(read);
        }
        return read;
    }

    /** Has it read in whatever language it seems to be. */
    public void readAnyway(Piece piece) {
        piece.readAnyway();
    }

    private Piece.Read readNow(Piece piece) {
        Result.Found found = (Result.Found) piece.result();
        Article article = found.article();
        String language = piece.isAnyLanguage() ? Languages.ENGLISH : languages.of(article, found.language());
        if (!Languages.isRead(language)) {
            return new Piece.Read(Reading.nothing(article, language), false);
        }
        return new Piece.Read(coded(article, piece.wish().side().strip()).inLanguage(language), true);
    }

    /** An article on which the coder stumbles is worth a report. */
    private Reading coded(Article article, String side) {
        Coding coding = coders.coding();
        try {
            return side.isEmpty() ? coding.read(article) : coding.read(article, side);
        } catch (Fault e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Fault("the article", "could not be coded: " + e, Reason.NOT_CODED.remedy(), e);
        }
    }

    private <T> CompletableFuture<T> begin(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, threads);
        } catch (RejectedExecutionException e) {
            throw new Fault("Read", "has too much to do at the moment", "try again in a minute", e);
        }
    }

    private synchronized Given keep(String title, String doing, CompletableFuture<Given.Opened> opened) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Given kept = new Given(id, title, doing, opened);
        given.put(id, kept);
        forgetOld();
        return kept;
    }

    private void forgetOld() {
        long held = given.values().stream().mapToLong(Reads::length).sum();
        Iterator<Given> oldest = List.copyOf(given.values()).iterator();
        while (given.size() > 1 && (given.size() > MOST_GIVEN || held > MOST_HELD)) {
            Given old = oldest.next();
            held -= length(old);
            given.remove(old.id());
        }
    }

    private static long length(Given given) {
        CompletableFuture<Given.Opened> opened = given.opened();
        return opened.isDone() && !opened.isCompletedExceptionally()
                ? opened.join().pieces().stream()
                        .mapToLong(piece -> length(piece.result()))
                        .sum()
                : 0;
    }

    private static long length(Result result) {
        return result instanceof Result.Found found ? found.article().text().length() : 0;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
