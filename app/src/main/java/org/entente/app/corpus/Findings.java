package org.entente.app.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is to tell of a corpus besides its articles: what was passed over, and what was guessed. */
public final class Findings {
    /** More different remarks are not kept: a corpus may be larger than memory. */
    private static final int MOST_REMARKS = 1000;

    /** What was found, first where, and in how many sources in all. */
    public record Remark(String what, String place, long sources) {}

    private final PassedOver passedOver = new PassedOver();
    private final Map<String, Remark> remarks = new LinkedHashMap<>();

    void remark(String place, String what) {
        if (remarks.size() < MOST_REMARKS || remarks.containsKey(what)) {
            remarks.merge(
                    what,
                    new Remark(what, place, 1),
                    (before, now) -> new Remark(what, before.place(), before.sources() + 1));
        }
    }

    void passOver(String kind) {
        passedOver.add(kind);
    }

    /** How many files and entries are of a kind that is not read, so far. */
    public long others() {
        return passedOver.total();
    }

    /** How many of each kind were passed over: by ending, such as {@code ".png"}, the most frequent first. */
    public Map<String, Long> kinds() {
        return passedOver.kinds();
    }

    /** In the order in which they were first made. */
    public List<Remark> remarks() {
        return List.copyOf(remarks.values());
    }
}
