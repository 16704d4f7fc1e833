package org.entente.spark;

import java.util.Locale;

/** What a run did. */
record Summary(
        long inputs,
        long coded,
        long copies,
        long unread,
        long known,
        long undated,
        long reports,
        long events,
        long skipped) {
    String text(String folder) {
        return String.format(
                Locale.ROOT,
                """
                %,d inputs: %,d coded, %,d copies, %,d in other languages, %,d known, %,d skipped
                %,d reports, %,d events in %s""",
                inputs,
                coded,
                copies,
                unread,
                known,
                skipped,
                reports,
                events,
                folder);
    }
}
