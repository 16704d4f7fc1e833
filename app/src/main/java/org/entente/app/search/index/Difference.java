package org.entente.app.search.index;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.entente.app.store.Searchable.Mark;

/**
 * What of one kind a store and its index do not have in common. Both are in the order of the keys' bytes, and are gone
 * through side by side, so that neither need be held in memory.
 */
final class Difference {
    private final IndexReader reader;
    private final String kind;
    private final Iterator<Mark> stored;
    private final Runnable seen;
    private Bits live;
    private TermsEnum terms;
    private PostingsEnum postings;

    Difference(IndexReader reader, String kind, Iterator<Mark> stored, Runnable seen) {
        this.reader = reader;
        this.kind = kind;
        this.stored = stored;
        this.seen = seen;
    }

    /**
     * @param missing the ids of what the index lacks are added to it
     * @param gone the keys of what the store lacks
     * @param most gives up when there are more
     * @return whether it did not give up
     */
    boolean find(List<String> missing, List<Term> gone, long most) throws IOException {
        live = MultiBits.getLiveDocs(reader);
        Terms all = MultiTerms.getTerms(reader, Fields.KEY);
        terms = all == null ? null : all.iterator();
        BytesRef indexed = first();
        Optional<Mark> mark = next();
        while (indexed != null || mark.isPresent()) {
            int order = indexed == null ? 1 : mark.isEmpty() ? -1 : indexed.compareTo(key(mark.get()));
            if (order < 0) {
                gone.add(new Term(Fields.KEY, BytesRef.deepCopyOf(indexed)));
            } else if (order > 0) {
                missing.add(mark.get().id());
            }
            if (missing.size() + (long) gone.size() > most) {
                return false;
            }
            indexed = order <= 0 ? following() : indexed;
            mark = order >= 0 ? next() : mark;
        }
        return true;
    }

    private BytesRef key(Mark mark) {
        return new BytesRef(Documents.key(kind, mark));
    }

    private Optional<Mark> next() {
        if (!stored.hasNext()) {
            return Optional.empty();
        }
        seen.run();
        return Optional.of(stored.next());
    }

    private BytesRef first() throws IOException {
        if (terms == null || terms.seekCeil(new BytesRef(kind)) == TermsEnum.SeekStatus.END) {
            return null;
        }
        return isLive() ? own(terms.term()) : following();
    }

    /** The next key of which there is a document that was not deleted. */
    private BytesRef following() throws IOException {
        BytesRef term = terms.next();
        while (term != null && own(term) != null && !isLive()) {
            term = terms.next();
        }
        return term == null ? null : own(term);
    }

    private BytesRef own(BytesRef term) {
        return term.length > 0 && term.bytes[term.offset] == kind.charAt(0) ? term : null;
    }

    private boolean isLive() throws IOException {
        postings = terms.postings(postings, PostingsEnum.NONE);
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                return true;
            }
        }
        return false;
    }
}
