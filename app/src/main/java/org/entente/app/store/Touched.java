package org.entente.app.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which events a change of reports may have touched. */
final class Touched {
    /** A dyad in one direction, and a day on which something begins. */
    record DyadDay(String source, String target, LocalDate day) {}

    /** Dyads and days with a report more or less. */
    final Set<DyadDay> days = new LinkedHashSet<>();

    /** Articles with a report more or less that has no date. */
    final Set<String> undated = new LinkedHashSet<>();

    /** Events told by reports that are gone. */
    final Set<String> events = new LinkedHashSet<>();

    /** A report of the article, with its day or null. */
    void add(String article, String source, String target, LocalDate day) {
        if (day == null) {
            undated.add(article);
        } else {
            days.add(new DyadDay(source, target, day));
        }
    }

    /** Reports that are about to be deleted, or whose article has one copy more. */
    void add(Database db, Collection<String> articles) {
        db.query(
                """
                SELECT article, source_code, target_code, start_date, event FROM report
                WHERE article IN (SELECT unnest(?::VARCHAR[]))
                """,
                row -> {
                    add(
                            row.getString("article"),
                            row.getString("source_code"),
                            row.getString("target_code"),
                            row.getObject("start_date", LocalDate.class));
                    return events.add(row.getString("event"));
                },
                articles);
    }
}
