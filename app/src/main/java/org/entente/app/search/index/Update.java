package org.entente.app.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.entente.app.store.Searchable;
import org.entente.app.store.Searchable.Mark;
import org.entente.app.store.Searchable.Rows;

/** Brings an index up to date: by what differs, or all of it where that is nothing yet or too much. */
final class Update {
    /** So many documents are fetched by their ids at once. */
    private static final int AT_ONCE = 500;

    /** More of the store than one in so many is better read from end to end. */
    private static final int SHARE = 10;

    private static final int FEW = 5_000;

    /** While a first index is made, it can be searched as far as it is. */
    private static final int SHOWN_EVERY = 20_000;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Searchable store;
    private final LongConsumer done;
    private long seen;

    Update(IndexWriter writer, SearcherManager searchers, Searchable store, LongConsumer done) {
        this.writer = writer;
        this.searchers = searchers;
        this.store = store;
        this.done = done;
    }

    /**
     * @param anew whether all must be made anew
     * @return how many documents were put in
     */
    long run(boolean anew) throws IOException {
        if (anew || writer.getDocStats().numDocs == 0) {
            return fill();
        }
        long most = Math.max(FEW, store.size() / SHARE);
        List<String> papers = new ArrayList<>();
        List<String> deeds = new ArrayList<>();
        List<Term> gone = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(writer);
                Rows<Mark> paperMarks = store.paperMarks();
                Rows<Mark> deedMarks = store.deedMarks()) {
            boolean few = new Difference(reader, Fields.PAPER, paperMarks, this::see).find(papers, gone, most)
                    && new Difference(reader, Fields.DEED, deedMarks, this::see).find(deeds, gone, most);
            if (!few) {
                return fill();
            }
        }
        writer.deleteDocuments(gone.toArray(Term[]::new));
        for (int i = 0; i < papers.size(); i += AT_ONCE) {
            for (Searchable.Paper paper : store.papers(papers.subList(i, Math.min(papers.size(), i + AT_ONCE)))) {
                writer.addDocument(Documents.of(paper));
            }
            done.accept(seen);
        }
        for (int i = 0; i < deeds.size(); i += AT_ONCE) {
            for (Searchable.Deed deed : store.deeds(deeds.subList(i, Math.min(deeds.size(), i + AT_ONCE)))) {
                writer.addDocument(Documents.of(deed));
            }
            done.accept(seen);
        }
        return papers.size() + (long) deeds.size();
    }

    private long fill() throws IOException {
        boolean first = writer.getDocStats().numDocs == 0;
        writer.deleteAll();
        seen = 0;
        try (Rows<Searchable.Deed> deeds = store.deeds()) {
            while (deeds.hasNext()) {
                put(Documents.of(deeds.next()), first);
            }
        }
        try (Rows<Searchable.Paper> papers = store.papers()) {
            while (papers.hasNext()) {
                put(Documents.of(papers.next()), first);
            }
        }
        return seen;
    }

    private void put(Document document, boolean first) throws IOException {
        writer.addDocument(document);
        see();
        if (first && seen % SHOWN_EVERY == 0) {
            searchers.maybeRefresh();
        }
    }

    private void see() {
        done.accept(++seen);
    }
}
