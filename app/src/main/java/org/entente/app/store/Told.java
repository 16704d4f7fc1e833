package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A report as merging sees it.
 *
 * @param event the event that it tells so far
 * @param start its first day, null if unknown
 * @param published when its article was, null if unknown
 * @param shared the values that a report has in common with its event, in the order of {@link #SHARED}
 */
record Told(
        String article,
        int ordinal,
        String id,
        String event,
        String source,
        String target,
        String code,
        String status,
        LocalDate start,
        String precision,
        LocalDate published,
        Teller teller,
        List<Object> shared) {
    /** Who published it: the outlet, its state and the article's address. */
    record Teller(String outlet, String country, String address) {}

    /** The columns of {@code report} that {@code event} has too. */
    static final List<String> SHARED = List.of(
            "source_code",
            "source_sector",
            "source_name",
            "target_code",
            "target_sector",
            "target_name",
            "code",
            "label",
            "plover_type",
            "plover_mode",
            "quad",
            "goldstein",
            "plover_score",
            "contexts",
            "start_date",
            "end_date",
            "date_precision",
            "place",
            "country",
            "status",
            "attribution",
            "speaker_code",
            "speaker_sector",
            "speaker_actor",
            "speaker_name",
            "entry",
            "confidence",
            "sentence",
            "trigger_words");

    /** The earliest first; what is undated comes last. */
    static final Comparator<Told> IN_ORDER = Comparator.comparing(
                    Told::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Told::article)
            .thenComparing(Told::ordinal);

    /** From a row of {@code report} joined with its {@code article}. */
    static Told of(ResultSet row) throws SQLException {
        Object[] shared = new Object[SHARED.size()];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = row.getObject(SHARED.get(i));
        }
        return new Told(
                row.getString("article"),
                row.getInt("ordinal"),
                row.getString("id"),
                row.getString("event"),
                row.getString("source_code"),
                row.getString("target_code"),
                row.getString("code"),
                row.getString("status"),
                row.getObject("start_date", LocalDate.class),
                row.getString("date_precision"),
                row.getObject("published", LocalDate.class),
                new Teller(row.getString("outlet"), row.getString("outlet_country"), row.getString("address")),
                java.util.Arrays.asList(shared));
    }

    boolean isDeed() {
        return status.equals("happened") || status.equals("ongoing");
    }

    Object shared(String column) {
        return shared.get(SHARED.indexOf(column));
    }
}
