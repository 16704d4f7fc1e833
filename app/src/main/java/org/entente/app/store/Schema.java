package org.entente.app.store;

import org.entente.app.Fault;

/** The tables and views of a store, and the version that names their shape. */
final class Schema {
    static final int VERSION = 1;

    /** {@code report} holds an event as one article tells it; {@code event} what happened, however many tell it. */
    private static final String TABLES =
            """
            CREATE TABLE meta (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);

            CREATE TABLE article (
                id VARCHAR PRIMARY KEY, title VARCHAR NOT NULL, outlet VARCHAR NOT NULL, address VARCHAR NOT NULL,
                published DATE, language VARCHAR NOT NULL, perspective VARCHAR, text VARCHAR NOT NULL,
                content VARCHAR NOT NULL, lexicon VARCHAR NOT NULL);

            CREATE TABLE report (
                article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, id VARCHAR NOT NULL,
                source_code VARCHAR NOT NULL, source_sector VARCHAR NOT NULL, source_name VARCHAR NOT NULL,
                target_code VARCHAR NOT NULL, target_sector VARCHAR NOT NULL, target_name VARCHAR NOT NULL,
                code VARCHAR NOT NULL, label VARCHAR NOT NULL, plover_type VARCHAR, plover_mode VARCHAR NOT NULL,
                quad INTEGER NOT NULL, goldstein DOUBLE NOT NULL, plover_score DOUBLE NOT NULL,
                contexts VARCHAR NOT NULL,
                start_date DATE, end_date DATE, date_precision VARCHAR NOT NULL,
                place VARCHAR NOT NULL, country VARCHAR NOT NULL, status VARCHAR NOT NULL,
                attribution VARCHAR NOT NULL, speaker_code VARCHAR NOT NULL, speaker_sector VARCHAR NOT NULL,
                speaker_actor VARCHAR NOT NULL, speaker_name VARCHAR NOT NULL,
                entry VARCHAR NOT NULL, confidence DOUBLE NOT NULL,
                sentence VARCHAR NOT NULL, trigger_words VARCHAR NOT NULL);

            CREATE TABLE evidence (
                article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, telling INTEGER NOT NULL,
                sentence VARCHAR NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
                trigger_words VARCHAR NOT NULL);

            CREATE TABLE run (
                number INTEGER NOT NULL, started TIMESTAMP NOT NULL, finished TIMESTAMP NOT NULL,
                lexicon VARCHAR NOT NULL, inputs BIGINT NOT NULL, coded BIGINT NOT NULL, known BIGINT NOT NULL,
                undated BIGINT NOT NULL, skipped BIGINT NOT NULL, reports BIGINT NOT NULL);

            CREATE TABLE skipped (
                run INTEGER NOT NULL, place VARCHAR NOT NULL, reason VARCHAR NOT NULL, detail VARCHAR NOT NULL);

            CREATE TABLE feed (
                address VARCHAR NOT NULL, kind VARCHAR NOT NULL, title VARCHAR NOT NULL, location VARCHAR NOT NULL,
                state VARCHAR NOT NULL, detail VARCHAR NOT NULL, etag VARCHAR NOT NULL, last_modified VARCHAR NOT NULL,
                last_try TIMESTAMP, last_success TIMESTAMP, failures INTEGER NOT NULL,
                not_before TIMESTAMP, next_try TIMESTAMP, seen BIGINT NOT NULL, fresh BIGINT NOT NULL);

            CREATE TABLE feed_item (
                key VARCHAR NOT NULL, feed VARCHAR NOT NULL, ordinal INTEGER NOT NULL, address VARCHAR NOT NULL,
                host VARCHAR NOT NULL, title VARCHAR NOT NULL, published VARCHAR NOT NULL, content VARCHAR,
                seen TIMESTAMP NOT NULL, tried TIMESTAMP, tries INTEGER NOT NULL, state VARCHAR NOT NULL,
                reason VARCHAR NOT NULL, detail VARCHAR NOT NULL, article VARCHAR);
            """;

    /**
     * Deeds of the same root code between the same two actors on the same known day are one event, told by several
     * articles. An article that tells two such deeds means two: its first is matched with the first of the others, its
     * second with the second. Merging is a view, so that it does not depend on the order in which articles came in.
     */
    private static final String VIEWS =
            """
            CREATE VIEW telling AS
            WITH keyed AS (
                SELECT report.*, article.title, article.outlet, article.address, article.published,
                    CASE WHEN report.status IN ('happened', 'ongoing') AND date_precision = 'day' AND target_code <> '---'
                        THEN concat_ws(' ', source_code, target_code, left(code, 2), start_date)
                        ELSE concat_ws(' ', report.article, ordinal) END AS deed
                FROM report JOIN article ON article.id = report.article),
            numbered AS (
                SELECT *, row_number() OVER (PARTITION BY deed, article ORDER BY code, ordinal) AS nth FROM keyed)
            SELECT * EXCLUDE (deed, nth),
                first_value(id) OVER reports_in_order AS event,
                row_number() OVER reports_in_order AS telling,
                count(*) OVER (PARTITION BY deed, nth) AS reports
            FROM numbered
            WINDOW reports_in_order AS (PARTITION BY deed, nth ORDER BY published NULLS LAST, article, ordinal);

            CREATE VIEW event AS SELECT * EXCLUDE (event, telling) FROM telling WHERE telling = 1;
            """;

    private Schema() {}

    static void create(Database db) {
        db.inTransaction(() -> {
            db.execute(TABLES);
            db.execute(VIEWS);
            db.update("INSERT INTO meta VALUES ('schema', ?)", Integer.toString(VERSION));
        });
    }

    static boolean isEmpty(Database db) {
        return tables(db, "%") == 0;
    }

    /** Refuses a database that another program made, or a later Entente. */
    static void check(Database db) {
        if (tables(db, "meta") == 0 || tables(db, "report") == 0) {
            throw new Fault(db.place(), "is another program's DuckDB file", "name another file as the store");
        }
        int version = db.query("SELECT value FROM meta WHERE key = 'schema'", row -> Integer.parseInt(row.getString(1)))
                .get(0);
        if (version > VERSION) {
            throw new Fault(
                    db.place(),
                    "was made by a newer Entente (schema " + version + ", this one knows " + VERSION + ")",
                    "update Entente, or ingest into a new store");
        }
    }

    private static int tables(Database db, String name) {
        return db.query(
                        "SELECT count(*) FROM information_schema.tables WHERE table_name LIKE ?",
                        row -> row.getInt(1),
                        name)
                .get(0);
    }
}
