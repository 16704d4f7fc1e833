package org.entente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Events page by page, the newest first. Which ones are on a page is found in the few columns that decide it; only then are
 * the rows of that page read as a whole.
 */
final class NewestEvents {
    private static final Turning CODED =
            new Turning("rowid AS row, start_date AS day, id", "coded_event", "start_date", "id");

    private static final String IMPORTED_ID = "(origin || ':' || coalesce(name, number::VARCHAR))";

    private static final Turning IMPORTED =
            new Turning("rowid AS row, day, " + IMPORTED_ID + " AS id", "imported", "day", IMPORTED_ID);

    /** %s stands for numbers of rows. */
    static final String IMPORTED_ROWS =
            """
            SELECT told.origin || ':' || coalesce(told.name, told.number::VARCHAR) AS id,
                source.code AS source_code, source.sector AS source_sector, source.name AS source_name,
                target.code AS target_code, target.sector AS target_sector, target.name AS target_name,
                done.*, told.day AS start_date, told.day AS end_date,
                CASE WHEN told.day IS NULL THEN 'unknown' ELSE 'day' END AS date_precision,
                place.name AS place, place.country, 'happened' AS status, 'author' AS attribution,
                '---' AS speaker_code, '' AS speaker_sector, '' AS speaker_actor, '' AS speaker_name, '' AS entry,
                0::DOUBLE AS confidence, told.reports, told.articles, 0 AS copies, told.outlets,
                0 AS teller_countries, told.origin, told.given_score, '' AS article, '' AS title, '' AS outlet, told.address,
                NULL::DATE AS published, NULL AS sentence, NULL AS trigger_words
            FROM (SELECT * FROM imported WHERE rowid IN (%s)) told
                JOIN imported_actor source ON source.number = told.source
                JOIN imported_actor target ON target.number = told.target
                JOIN imported_deed done ON done.number = told.deed
                JOIN imported_place place ON place.number = told.place
            """;

    /** Where an event stands: in which row of its table, and in the list. */
    private record Key(boolean coded, long row, Optional<LocalDate> day, String id) {}

    private static final Comparator<Key> IN_ORDER = Comparator.<Key, LocalDate>comparing(
                    key -> key.day().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Key::id);

    private final Database db;

    NewestEvents(Database db) {
        this.db = db;
    }

    List<StoredEvent> page(EventWish wish, Optional<After> after, int limit) {
        Optional<LocalDate> until = wish.filter().to();
        List<Key> keys = new ArrayList<>();
        if (wish.wantsCoded()) {
            keys.addAll(CODED.page(db, wish.ofCoded(), until, after, limit, row -> key(true, row)));
        }
        if (wish.wantsImported()) {
            keys.addAll(IMPORTED.page(db, wish.ofImported(), until, after, limit, row -> key(false, row)));
        }
        List<Key> page = keys.stream().sorted(IN_ORDER).limit(limit).toList();
        List<StoredEvent> events = new ArrayList<>();
        events.addAll(new CodedEvents(db)
                .ofIds(page.stream().filter(Key::coded).map(Key::id).toList()));
        events.addAll(imported(page.stream().filter(key -> !key.coded()).toList()));
        List<String> ids = page.stream().map(Key::id).toList();
        events.sort(Comparator.comparing(event -> ids.indexOf(event.id())));
        return events;
    }

    private static Key key(boolean coded, ResultSet row) throws SQLException {
        return new Key(coded, row.getLong("row"), EventRow.day(row, "day"), row.getString("id"));
    }

    private List<StoredEvent> imported(List<Key> keys) {
        return keys.isEmpty() ? List.of() : db.query(IMPORTED_ROWS.formatted(rows(keys)), EventRow::event);
    }

    private static String rows(List<Key> keys) {
        return keys.stream().map(key -> Long.toString(key.row())).collect(Collectors.joining(", "));
    }
}
