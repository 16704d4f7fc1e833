package org.entente.app.watch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Result.Found;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.ingest.Ingestion;
import org.entente.app.ingest.Tally;
import org.entente.app.store.ArticleBook;
import org.entente.app.store.FeedItemRow;
import org.entente.app.store.FeedItemRow.Outcome;
import org.entente.app.store.FeedItemRow.State;
import org.entente.app.store.Store;

/** Codes the articles of some pages, stores them, and marks their items as done, all in one transaction. */
final class Settling {
    private final Coding coding;
    private final Clock clock;

    /** An item with what became of it. */
    record Settled(FeedItemRow item, Outcome outcome) {}

    /** @param tally of the pages that were had */
    record Done(List<Settled> items, Tally tally) {}

    Settling(Coding coding, Clock clock) {
        this.coding = coding;
        this.clock = clock;
    }

    Done settle(Store store, List<PageReader.Page> pages) {
        List<Done> done = new ArrayList<>();
        store.together(() -> done.add(inTransaction(store, pages)));
        return done.get(0);
    }

    private Done inTransaction(Store store, List<PageReader.Page> pages) {
        List<Result> results =
                pages.stream().flatMap(page -> page.result().stream()).toList();
        Set<String> before = new HashSet<>(store.articles().known(ids(results)).keySet());
        Tally tally = new Ingestion(store.articles(), coding.terms(), coding.reader(), coding.threads(), result -> {})
                .run(results.iterator());
        Map<String, Skipped> skipped = new HashMap<>();
        tally.skipped().forEach(s -> skipped.put(s.place(), s));
        Map<String, State> states = states(store.articles(), ids(results));
        List<Settled> settled = new ArrayList<>();
        for (PageReader.Page page : pages) {
            settled.add(new Settled(page.item(), outcome(page, before, skipped, states)));
        }
        store.feedBook().settle(settled.stream().map(Settled::outcome).toList(), clock.instant());
        return new Done(settled, tally);
    }

    /** @param before ids that were in the store, or came earlier in this batch */
    private static Outcome outcome(
            PageReader.Page page, Set<String> before, Map<String, Skipped> skipped, Map<String, State> states) {
        String key = page.item().key();
        if (page.result().isEmpty()) {
            return new Outcome(key, State.WAITING, "", page.waitingFor(), page.tries(), Optional.empty());
        }
        Skipped fault = skipped.get(page.result().get().place());
        if (fault != null || !(page.result().get() instanceof Found found)) {
            String reason = fault == null ? "" : fault.reason().code();
            String detail = fault == null ? "" : fault.detail();
            return new Outcome(key, State.SKIPPED, reason, detail, page.tries(), Optional.empty());
        }
        String id = found.article().id();
        State state = before.add(id) ? states.getOrDefault(id, State.CODED) : State.KNOWN;
        return new Outcome(key, state, "", "", page.tries(), Optional.of(id));
    }

    private static Map<String, State> states(ArticleBook articles, List<String> ids) {
        Map<String, State> states = new HashMap<>();
        articles.known(ids).forEach((id, known) -> states.put(id, State.of(known.state())));
        return states;
    }

    private static List<String> ids(List<Result> results) {
        return results.stream()
                .filter(Found.class::isInstance)
                .map(result -> ((Found) result).article().id())
                .toList();
    }
}
