package org.entente.app.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.entente.app.ContentId;
import org.entente.app.Fault;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.language.Languages;
import org.entente.app.store.ArticleBook;
import org.entente.app.store.Kept;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** Some inputs on their way: which of them are new, which of these are coded, and their readings as they are made. */
final class Batch {
    /** A new article and its reading to come. */
    private record Coding(Result.Found found, String language, CompletableFuture<Reading> reading) {}

    private final List<Result> inputs;
    private final List<Result.Found> fresh = new ArrayList<>();
    private final List<Kept> uncoded = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Coding> codings = new ArrayList<>();
    /** The content of the new articles by id. */
    private final Map<String, String> contents = new HashMap<>();
    /** Articles that were coded before, with another lexicon: what they are does not change with it. */
    private final Set<String> again = new HashSet<>();

    private int known;

    /** @param before batches that are not in the store yet */
    Batch(List<Result> inputs, ArticleBook articles, String lexicon, List<Batch> before) {
        this.inputs = inputs;
        Map<String, ArticleBook.Known> there = articles.known(ids(inputs));
        for (Result input : inputs) {
            if (input instanceof Skipped fault) {
                skipped.add(fault);
            } else if (input instanceof Result.Found found) {
                sort(found, Optional.ofNullable(there.get(found.article().id())), lexicon, before);
            }
        }
    }

    List<Result> inputs() {
        return inputs;
    }

    /** Has those of the new articles coded that are in a language that is read, and no copies of others. */
    void start(Languages languages, Copies copies, Function<Article, Reading> reader, Executor pool, Timing timing) {
        Map<Result.Found, String> readable = timing.time(Stage.LANGUAGE, () -> readable(languages));
        timing.time(Stage.COPIES, () -> {
            start(readable, copies, reader, pool);
            return readable;
        });
    }

    /** The new articles that are read, and their languages; the others are kept as they are. */
    private Map<Result.Found, String> readable(Languages languages) {
        Map<Result.Found, String> readable = new LinkedHashMap<>();
        for (Result.Found found : fresh) {
            String language = languages.of(found.article(), found.language());
            if (Languages.isRead(language)) {
                readable.put(found, language);
            } else {
                uncoded.add(new Kept.Unread(found.place(), found.article(), language));
            }
        }
        return readable;
    }

    private void start(
            Map<Result.Found, String> readable, Copies copies, Function<Article, Reading> reader, Executor pool) {
        copies.prepare(readable.keySet().stream().map(Result.Found::article).toList());
        readable.forEach((found, language) -> {
            Article article = found.article();
            Optional<Original> original = again.contains(article.id()) ? Optional.empty() : copies.originalOf(article);
            if (original.isPresent()) {
                uncoded.add(new Kept.Copy(
                        found.place(),
                        article,
                        language,
                        original.get().id(),
                        original.get().likeness()));
            } else {
                copies.coming(article);
                codings.add(
                        new Coding(found, language, CompletableFuture.supplyAsync(() -> reader.apply(article), pool)));
            }
        });
    }

    /**
     * Waits for the readings and counts everything.
     *
     * @param failed ids of articles that could not be coded, of earlier batches too
     */
    List<Kept> finish(Tally tally, Set<String> failed) {
        List<Kept> kept = new ArrayList<>();
        for (Coding coding : codings) {
            try {
                Reading reading = coding.reading().join().inLanguage(coding.language());
                kept.add(new Kept.Coded(coding.found().place(), reading));
                tally.coded(coding.found(), reading);
            } catch (CompletionException e) {
                failed.add(coding.found().article().id());
                skipped.add(failed(coding.found(), e.getCause()));
            }
        }
        for (Kept article : uncoded) {
            if (article instanceof Kept.Copy copy && failed.contains(copy.of())) {
                skipped.add(new Skipped(
                        copy.place(),
                        Reason.NOT_CODED,
                        "is a copy of the article " + copy.of() + ", which could not be coded"));
            } else {
                kept.add(article);
                tally.uncoded(article);
            }
        }
        tally.known(known);
        skipped.forEach(tally::skipped);
        return kept;
    }

    /** The articles that were to be coded. */
    List<String> coded() {
        return codings.stream().map(coding -> coding.found().article().id()).toList();
    }

    private void sort(Result.Found found, Optional<ArticleBook.Known> there, String lexicon, List<Batch> before) {
        String id = found.article().id();
        String content = ContentId.of(found.article());
        Optional<String> other = there.map(ArticleBook.Known::content).or(() -> underWay(id, before));
        if (other.isPresent() && !other.get().equals(content)) {
            skipped.add(new Skipped(
                    found.place(),
                    Reason.SAME_ID,
                    "has the id \"" + id + "\" of another article with another content"));
        } else if (underWay(id, before).isPresent()
                || there.filter(k -> isDone(k, lexicon)).isPresent()) {
            known++;
        } else {
            contents.put(id, content);
            fresh.add(found);
            if (there.isPresent() && there.get().state().equals("coded")) {
                again.add(id);
            }
        }
    }

    /** What is not to be coded does not grow old with the lexicon. */
    private static boolean isDone(ArticleBook.Known known, String lexicon) {
        return known.state().equals("coded") ? known.lexicon().equals(lexicon) : !known.orphan();
    }

    /** The content of the article with this id in this batch or one before it. */
    private Optional<String> underWay(String id, List<Batch> before) {
        return before.stream()
                .map(batch -> batch.contents.get(id))
                .filter(content -> content != null)
                .findFirst()
                .or(() -> Optional.ofNullable(contents.get(id)));
    }

    private static List<String> ids(List<Result> inputs) {
        return inputs.stream()
                .filter(Result.Found.class::isInstance)
                .map(input -> ((Result.Found) input).article().id())
                .toList();
    }

    /** One article on which the coder stumbles must not cost the others; it is named so that it can be reported. */
    private static Skipped failed(Result.Found found, Throwable cause) {
        if (cause instanceof Fault fault) {
            throw fault;
        }
        if (cause instanceof OutOfMemoryError all) {
            throw all;
        }
        if ("1".equals(System.getenv("ENTENTE_DEBUG"))) {
            cause.printStackTrace();
        }
        return new Skipped(found.place(), Reason.NOT_CODED, "could not be coded: " + cause);
    }
}
