package org.entente.app.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.lucene.search.IndexSearcher;
import org.entente.app.search.index.Finder;
import org.entente.app.search.index.SearchIndex;
import org.entente.app.search.query.Completion;
import org.entente.app.search.query.Interpreter;
import org.entente.app.search.query.Query;
import org.entente.app.search.query.Vocabulary;
import org.entente.app.store.Searchable;
import org.entente.app.store.Store;

/**
 * The search over one store: understands, finds and groups. May be asked by many at once, while one thread brings it up to
 * date. Without an index it still understands, and finds relations, actors and people.
 */
public final class Search implements AutoCloseable {
    /** So many events and articles stand on a page. */
    public static final int PAGE = 20;

    private record Known(Interpreter interpreter, Completion completion, Map<String, String> names) {
        static Known of(Interpreter interpreter, Map<String, String> names) {
            return new Known(interpreter, new Completion(interpreter), names);
        }
    }

    /**
     * What to look for.
     *
     * @param typed as it was typed
     * @param today what "last month" is before
     * @param page of the events and articles, from 0
     */
    public record Wish(String typed, LocalDate today, Finder.Order order, int page) {
        public Wish {
            page = Math.max(0, Math.min(page, Finder.COUNTED / PAGE));
        }
    }

    private final Optional<SearchIndex> index;
    private final Function<String, List<String>> members;
    private volatile Known known;

    /**
     * @param tables what the tables know
     * @param members the states that are or were in an organisation
     * @param index nothing if there is none to be had
     */
    public Search(Interpreter tables, Function<String, List<String>> members, Optional<SearchIndex> index) {
        this.index = index;
        this.members = members;
        this.known = Known.of(tables, Map.of());
    }

    /** How what is typed is understood. */
    public Query understand(String typed, LocalDate today) {
        return known.interpreter().understand(typed, today);
    }

    /** Ways to go on typing. */
    public List<Completion.Suggestion> suggest(String typed, LocalDate today, int most) {
        return known.completion().of(typed, today, most);
    }

    /** What a store holds of it. */
    public Found find(Store store, Wish wish) {
        Query query = understand(wish.typed(), wish.today());
        return index.map(i -> i.search(searcher -> found(store, wish, query, Optional.of(searcher))))
                .orElseGet(() -> found(store, wish, query, Optional.empty()));
    }

    private Found found(Store store, Wish wish, Query query, Optional<IndexSearcher> searcher) {
        Optional<Finder> finder = searcher.map(s -> new Finder(s, store, query, members));
        Groups groups = new Groups(query, finder, this::name);
        List<String> strange = finder.map(Finder::strange).orElse(List.of());
        List<Query.Guess> guesses = query.guesses().stream()
                .filter(guess -> finder.isEmpty() || strange.contains(guess.word()))
                .toList();
        int from = wish.page() * PAGE;
        Optional<Finder> asked = query.isEmpty() ? Optional.empty() : finder;
        return new Found(
                query,
                strange,
                guesses,
                groups.relations(),
                groups.actors(),
                groups.people(),
                groups.outlets(),
                asked.map(f -> f.deeds(wish.order(), from, PAGE)),
                asked.map(f -> f.papers(wish.order(), from, PAGE)));
    }

    /** Where the relation of two sides is shown, with the time and field that a query asks for. */
    public String relation(Query query, String a, String b) {
        return Address.relation(a, b, query);
    }

    /** The name of an actor by its code, or what was written for one. */
    public String name(String written) {
        Known now = known;
        return now.interpreter().name(written).orElse(now.names().getOrDefault(written, written));
    }

    /** Whether all that the store holds can be found. */
    public boolean isCurrent(Store store) {
        return index.flatMap(SearchIndex::version).equals(Optional.of(store.version()));
    }

    /**
     * Brings it up to date with the store, if it is not. One thread at a time.
     *
     * @param done told how many articles and events were looked at so far; what it throws breaks it off
     */
    public void update(Store store, LongConsumer done) {
        if (index.isPresent() && !isCurrent(store)) {
            index.get().update(store, done);
        }
        know(store.searchable().names());
    }

    /** Lets it understand the names of a store too, in place of those before. */
    public void know(Searchable.Names names) {
        known = Known.of(known.interpreter().with(Vocabulary.ofStore(names.outlets(), names.actors())), names.actors());
    }

    @Override
    public void close() {
        index.ifPresent(SearchIndex::close);
    }
}
