package org.entente.app.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.store.Kept;
import org.entente.engine.ontology.Reading;

/**
 * What an ingest did, counted as it goes on. Of what is skipped and of what has no date all is counted, and the first
 * {@value #LISTED} of a kind are kept with their places: a folder of a million faults does not fill the memory.
 */
public final class Tally {
    /** So many are listed for each reason to skip, and so many without a date. */
    public static final int LISTED = 10_000;

    private final List<String> undated = new ArrayList<>();
    private long undatedCount;
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<Reason, Long> skippedCounts = new EnumMap<>(Reason.class);
    private long coded;
    private final Map<String, Long> unread = new TreeMap<>();
    private long copies;
    private long known;
    private long events;

    void coded(Result.Found found, Reading reading) {
        coded++;
        events += reading.events().size();
        if (reading.article().published().isEmpty()) {
            undatedCount++;
            if (undated.size() < LISTED) {
                undated.add(found.place());
            }
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
        if (skippedCounts.merge(input.reason(), 1L, Long::sum) <= LISTED) {
            skipped.add(input);
        }
    }

    /** All inputs: coded, copies, unread, known and skipped. */
    public long inputs() {
        return coded + copies + unread() + known + skippedCount();
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

    /** How many of the articles just coded have no date. */
    public long undatedCount() {
        return undatedCount;
    }

    /** Where the first {@value #LISTED} of these are. */
    public List<String> undated() {
        return List.copyOf(undated);
    }

    /** How many inputs were left out. */
    public long skippedCount() {
        return skippedCounts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The first {@value #LISTED} of each reason, in the order in which they came. */
    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    /** How many inputs were left out for each reason. */
    public Map<Reason, Long> skippedCounts() {
        return Collections.unmodifiableMap(skippedCounts);
    }
}
