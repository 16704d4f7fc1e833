package org.entente.app.exchange.out;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an export wrote: the rows of each file, and how many events it left out, by the reason why. */
public final class Written {
    private final SortedMap<String, Long> rows = new TreeMap<>();
    private final SortedMap<String, Long> leftOut = new TreeMap<>();

    void file(String name) {
        rows.putIfAbsent(name, 0L);
    }

    /** One more row in this file. */
    void row(String file) {
        rows.merge(file, 1L, Long::sum);
    }

    public void rows(String file, long number) {
        rows.merge(file, number, Long::sum);
    }

    void leaveOut(String reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    /** Rows by the file's name, in order. */
    public SortedMap<String, Long> rows() {
        return rows;
    }

    /** Events that the format cannot hold, by the reason why. */
    public Map<String, Long> leftOut() {
        return leftOut;
    }
}
