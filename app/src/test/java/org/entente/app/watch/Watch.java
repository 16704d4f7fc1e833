package org.entente.app.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.entente.app.Sample;
import org.entente.app.corpus.Formats;
import org.entente.app.store.FeedItemRow.State;
import org.entente.app.store.FeedRow;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.entente.app.watch.http.Fetcher;
import org.entente.app.watch.http.Manners;
import org.entente.app.watch.http.Resolver;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** A watch with real parts, a clock that does not wait, and a reader that takes no time. */
final class Watch {
    static final Duration EVERY = Duration.ofMinutes(15);

    final Path store;
    final FakeTime time = new FakeTime();
    final List<String> log = new CopyOnWriteArrayList<>();
    private Function<Article, Reading> reader = Sample::read;
    private int pages = 500;

    Watch(Path store) {
        this.store = store;
    }

    Watch reader(Function<Article, Reading> other) {
        reader = other;
        return this;
    }

    Watch pages(int most) {
        pages = most;
        return this;
    }

    /** One round. */
    Watching.Outcome once(String... feeds) {
        return watch(new Watching.Terms(EVERY, Optional.empty(), true, pages, true), List.of(feeds));
    }

    /** Rounds for so long. */
    void goOn(Duration longest, String... feeds) {
        watch(new Watching.Terms(EVERY, Optional.of(longest), false, pages, false), List.of(feeds));
    }

    private Watching.Outcome watch(Watching.Terms terms, List<String> feeds) {
        try (Fetcher fetcher = fetcher(time, Resolver.system(5))) {
            Watching.World world = new Watching.World(time, time, new Random(1), log::add);
            Coding coding = new Coding("test", Terms.of("lexicon"), reader, 2);
            return new Watching(terms, () -> feeds, store, fetcher, new Formats(), coding, world).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fetcher fetcher(FakeTime time, Resolver resolver) throws IOException {
        try {
            Manners manners = new Manners("Entente/test", Manners.DELAY, Duration.ofSeconds(20), 1_000_000);
            return new Fetcher(manners, resolver, SSLContext.getDefault(), time, time);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    FeedRow feed(String address) {
        try (Store opened = Store.openToRead(store)) {
            return opened.feedBook().feeds().stream()
                    .filter(feed -> feed.address().equals(address))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** How many items of a feed are in each state. */
    Map<State, Long> items(String address) {
        try (Store opened = Store.openToRead(store)) {
            return opened.feedBook().counts().getOrDefault(address, Map.of());
        }
    }

    List<String> articles() {
        try (Store opened = Store.openToRead(store)) {
            return opened.lists().articles().stream().map(Object::toString).toList();
        }
    }
}
