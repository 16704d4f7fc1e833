package org.entente.app.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.store.Kept;
import org.entente.engine.ontology.Reading;

/** What an ingest did, counted as it goes on. */
public final class Tally {
    private final List<String> undated = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private long coded;
    private final Map<String, Long> unread = new TreeMap<>();
    private long copies;
    private long known;
    private long events;

    void coded(Result.Found found, Reading reading) {
        coded++;
        events += reading.events().size();
        if (reading.article().published().isEmpty()) {
            undated.add(found.place());
        }
    }

    void uncoded(Kept article) {
        if (article instanceof Kept.Copy) {
            copies++;
        } else {
            unread.merge(article.language(), 1L, Long::sum);
        }
    }

    void known(int more) {
        known += more;
    }

    void skipped(Skipped input) {
        skipped.add(input);
    }

    /** All inputs: coded, copies, unread, known and skipped. */
    public long inputs() {
        return coded + copies + unread() + known + skipped.size();
    }

    /** Articles that were read and stored. */
    public long coded() {
        return coded;
    }

    /** Articles that are copies of others, kept but not coded. */
    public long copies() {
        return copies;
    }

    /** Articles in languages that are not read, kept but not coded. */
    public long unread() {
        return unread.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many articles there are of each language that is not read: ISO 639-1. */
    public SortedMap<String, Long> unreadByLanguage() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(unread));
    }

    /** Articles that were in the store already, or came twice. */
    public long known() {
        return known;
    }

    /** Events told by the articles just coded, before reports of different articles are merged. */
    public long events() {
        return events;
    }

    /** Where the articles just coded are that have no date. */
    public List<String> undated() {
        return List.copyOf(undated);
    }

    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }
}
