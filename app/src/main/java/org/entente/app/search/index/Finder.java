package org.entente.app.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.entente.app.search.index.Asking.Strictness;
import org.entente.app.search.query.Meaning;
import org.entente.app.search.query.Query;
import org.entente.app.store.Store;
import org.entente.app.store.StoredEvent;

/** Looks up what was understood in an index; fetches texts from the store only for what is shown. */
public final class Finder {
    /** In which order what is found is shown. */
    public enum Order {
        RELEVANCE,
        NEWEST
    }

    /**
     * Some of what is found.
     *
     * @param total how many there are; at least so many if it is more than {@value #COUNTED}
     * @param strict whether all that was asked for is in them
     */
    public record Page<T>(List<T> hits, long total, boolean strict) {}

    /** An article that is found. */
    public record PaperHit(String id, String title, String outlet, Optional<LocalDate> published, Excerpt excerpt) {}

    /** An event that is found. */
    public record DeedHit(StoredEvent event, Excerpt excerpt) {}

    /** Another actor with whom one has events, and how many. */
    public record Partner(String code, long events) {}

    /** Up to so many are counted exactly. */
    public static final int COUNTED = 1_000;

    private static final Analyzer ANALYZER = new NewsAnalyzer();

    private final IndexSearcher searcher;
    private final Store store;
    private final Query query;
    private final Function<String, List<String>> members;

    /** @param members the states that are or were in an organisation */
    public Finder(IndexSearcher searcher, Store store, Query query, Function<String, List<String>> members) {
        this.searcher = searcher;
        this.store = store;
        this.query = query;
        this.members = members;
    }

    /** The articles, from one on. */
    public Page<PaperHit> papers(Order order, int from, int most) {
        Asking asking = new Asking(Fields.PAPER, members, ANALYZER);
        Page<Document> found = found(asking, order, from, most);
        List<String> ids =
                found.hits().stream().map(document -> document.get(Fields.ID)).toList();
        Map<String, String> texts = store.searchable().texts(ids);
        Excerpts excerpts = new Excerpts(ANALYZER, asking.words(query));
        List<PaperHit> hits = found.hits().stream()
                .map(document -> paper(document, texts, excerpts))
                .toList();
        return new Page<>(hits, found.total(), found.strict());
    }

    private static PaperHit paper(Document document, Map<String, String> texts, Excerpts excerpts) {
        String title = document.get(Fields.TITLE);
        String text = texts.getOrDefault(document.get(Fields.ID), "");
        // The title stands above it already.
        String below = text.startsWith(title) ? text.substring(title.length()).strip() : text;
        return new PaperHit(
                document.get(Fields.ID),
                title,
                document.get(Fields.OUTLET_NAME),
                Optional.ofNullable(document.getField(Fields.DAY))
                        .map(day -> LocalDate.ofEpochDay(day.numericValue().longValue())),
                excerpts.of(below));
    }

    /** The events, from one on; those that are gone since the index was made are left out. */
    public Page<DeedHit> deeds(Order order, int from, int most) {
        Asking asking = new Asking(Fields.DEED, members, ANALYZER);
        Page<Document> found = found(asking, order, from, most);
        List<String> ids =
                found.hits().stream().map(document -> document.get(Fields.ID)).toList();
        Excerpts excerpts = new Excerpts(ANALYZER, asking.words(query));
        List<DeedHit> hits = store.events().codedInOrder(ids).stream()
                .map(event -> new DeedHit(
                        event, excerpts.marked(event.first().sentence().orElse(""))))
                .toList();
        return new Page<>(hits, found.total(), found.strict());
    }

    /** What has all that is asked for; if nothing has, what has the names; if nothing has these, what has anything. */
    private Page<Document> found(Asking asking, Order order, int from, int most) {
        for (Strictness strictness : Strictness.values()) {
            TopFieldDocs top = top(asking.of(query, strictness), order, from + most);
            if (top.totalHits.value > 0 || strictness == Strictness.ANY) {
                return new Page<>(documents(top, from), top.totalHits.value, strictness == Strictness.ALL);
            }
        }
        throw new IllegalStateException("no way to ask");
    }

    private TopFieldDocs top(org.apache.lucene.search.Query asked, Order order, int most) {
        SortField newest = new SortField(Fields.DAY, SortField.Type.LONG, true);
        newest.setMissingValue(Long.MIN_VALUE);
        Sort sort = order == Order.NEWEST ? new Sort(newest) : new Sort(SortField.FIELD_SCORE, newest);
        try {
            return searcher.search(asked, new TopFieldCollectorManager(sort, Math.max(1, most), COUNTED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Document> documents(TopFieldDocs top, int from) {
        List<Document> documents = new ArrayList<>();
        try {
            StoredFields stored = searcher.storedFields();
            for (int i = from; i < top.scoreDocs.length; i++) {
                ScoreDoc hit = top.scoreDocs[i];
                documents.add(stored.document(hit.doc));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many events there are between two actors, about: those just gone may be among them. */
    public long between(String a, String b) {
        return count(Fields.PAIR, a + " " + b);
    }

    /** In how many events an actor acts or is acted upon, about. */
    public long of(String actor) {
        return count(Fields.SIDE, actor);
    }

    /** How many articles and events are of an outlet, about. */
    public long ofOutlet(String outlet) {
        return count(Fields.OUTLET, org.entente.app.search.query.Typing.key(outlet));
    }

    private long count(String field, String value) {
        try {
            return searcher.getIndexReader().docFreq(new Term(field, value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With whom an actor has most events. */
    public List<Partner> partners(String actor, int most) {
        Map<String, Long> counts = new HashMap<>();
        String prefix = actor + " ";
        try {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.PAIR);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END) {
                for (BytesRef term = each.term(); term != null; term = each.next()) {
                    String pair = term.utf8ToString();
                    if (!pair.startsWith(prefix)) {
                        break;
                    }
                    counts.put(pair.substring(prefix.length()), (long) each.docFreq());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts.entrySet().stream()
                .map(entry -> new Partner(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Partner::events).reversed().thenComparing(Partner::code))
                .limit(most)
                .toList();
    }

    /** The words asked for that stand in no text. */
    public List<String> strange() {
        QueryBuilder builder = new QueryBuilder(ANALYZER);
        return query.all(Meaning.Plain.class).stream()
                .map(Meaning.Plain::word)
                .filter(word -> isStrange(builder.createBooleanQuery(Fields.TEXT, word)))
                .toList();
    }

    private boolean isStrange(org.apache.lucene.search.Query words) {
        try {
            return words == null || searcher.count(words) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
