package org.entente.app.store;

/** The tables in which imported rows wait, and the statement that makes events of them. */
final class ImportTables {
    /**
     * A batch that ends amid a row group goes through the log, and is packed once more at each checkpoint: let these be
     * rare. What DuckDB keeps of the file in memory has a bound.
     */
    static final String SETTINGS = "SET wal_autocheckpoint = '512MB'; SET memory_limit = '1GB'";

    static final String MAKE =
            """
            CREATE OR REPLACE TEMP TABLE import_row (
                n INTEGER, id VARCHAR, source INTEGER, target INTEGER, code INTEGER, given DOUBLE, contexts VARCHAR,
                day DATE, place INTEGER, address VARCHAR, reports INTEGER, articles INTEGER, outlets INTEGER);
            CREATE OR REPLACE TEMP TABLE import_actor (n INTEGER, code VARCHAR, sector VARCHAR, name VARCHAR);
            CREATE OR REPLACE TEMP TABLE import_place (n INTEGER, name VARCHAR, country VARCHAR);
            CREATE OR REPLACE TEMP TABLE import_code (
                n INTEGER, code VARCHAR, label VARCHAR, plover_type VARCHAR, plover_mode VARCHAR, quad INTEGER,
                goldstein DOUBLE, plover_score DOUBLE);
            """;

    /**
     * Drops the rows whose events are there. What waits is the smaller side by far: it is hashed, and the ids of the store
     * run past it.
     */
    private static final String DROP_KNOWN =
            """
            DELETE FROM import_row WHERE n IN (
                SELECT n FROM event JOIN import_row ON event.id = '$origin:' || import_row.id
                WHERE event.origin = '$origin')
            """;

    /** The rows keep their order: what stood together in the file packs well together. */
    private static final String INSERT =
            """
            INSERT INTO event BY NAME
            SELECT '$origin:' || import_row.id AS id, '$origin' AS origin,
                source.code AS source_code, source.sector AS source_sector, source.name AS source_name,
                target.code AS target_code, target.sector AS target_sector, target.name AS target_name,
                done.code, done.label, done.plover_type, done.plover_mode, done.quad, done.goldstein, done.plover_score,
                import_row.given AS given_score, import_row.contexts,
                import_row.day AS start_date, import_row.day AS end_date,
                CASE WHEN import_row.day IS NULL THEN 'unknown' ELSE 'day' END AS date_precision,
                place.name AS place, place.country, 'happened' AS status,
                'author' AS attribution, '---' AS speaker_code, '' AS speaker_sector, '' AS speaker_actor,
                '' AS speaker_name, '' AS entry, 0 AS confidence,
                import_row.reports, import_row.articles, 0 AS copies, import_row.outlets, 0 AS teller_countries,
                '' AS article, import_row.address, NULL AS sentence, NULL AS trigger_words
            FROM import_row
                JOIN import_actor source ON source.n = import_row.source
                JOIN import_actor target ON target.n = import_row.target
                JOIN import_code done ON done.n = import_row.code
                JOIN import_place place ON place.n = import_row.place
            """;

    private ImportTables() {}

    static String dropKnown(String origin) {
        return of(origin, DROP_KNOWN);
    }

    static String insert(String origin) {
        return of(origin, INSERT);
    }

    /** The statement for one data set. */
    private static String of(String origin, String statement) {
        if (!origin.matches("[a-z-]+")) {
            throw new IllegalArgumentException("not the name of a data set: " + origin);
        }
        return statement.replace("$origin", origin);
    }
}
