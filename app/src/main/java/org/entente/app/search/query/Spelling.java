package org.entente.app.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** Finds the known word that is a slip or two away from one that nobody knows, without looking at them all. */
final class Spelling {
    private static final String WORD = "word";

    /** Shorter words are near too many others. */
    private static final int SHORTEST = 4;

    /** From this length on two slips are allowed. */
    private static final int LONG = 8;

    /** How a word is written, and how likely it is meant: the lower, the likelier. */
    record Known(String written, int rank) {
        Known likelier(Known other) {
            return other.rank < rank ? other : this;
        }
    }

    private record Hit(Known known, float nearness, String word) {}

    private static final Comparator<Hit> LIKELIEST = Comparator.comparing(Hit::nearness)
            .reversed()
            .thenComparing(hit -> hit.known().rank())
            .thenComparing(Hit::word);

    private final Map<String, Known> words;
    private final IndexReader reader;

    /** @param words as they are looked up */
    Spelling(Map<String, Known> words) {
        this.words = words;
        this.reader = index(words);
    }

    private static IndexReader index(Map<String, Known> words) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
            for (String word : words.keySet()) {
                Document document = new Document();
                document.add(new StringField(WORD, word, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            return DirectoryReader.open(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    boolean knows(String word) {
        return words.containsKey(word);
    }

    /** The word that was meant, as it is written; nothing if {@code said} is known, or nothing is near. */
    Optional<String> meant(String said) {
        int length = said.codePointCount(0, said.length());
        if (length < SHORTEST || knows(said) || said.codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        try {
            Terms terms = MultiTerms.getTerms(reader, WORD);
            return terms == null ? Optional.empty() : nearest(terms, said, length < LONG ? 1 : 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> nearest(Terms terms, String said, int slips) throws IOException {
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(WORD, said), slips, 0, true);
        Hit best = null;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            String word = term.utf8ToString();
            Hit hit = new Hit(
                    words.get(word),
                    near.attributes()
                            .getAttribute(org.apache.lucene.search.BoostAttribute.class)
                            .getBoost(),
                    word);
            best = best == null || LIKELIEST.compare(hit, best) < 0 ? hit : best;
        }
        return Optional.ofNullable(best).map(hit -> hit.known().written());
    }
}
