package org.entente.app.store;

/** The tables in which imported rows wait, and the statement that makes events of them. */
final class ImportTables {
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

    /** Of the rows with the same id the first counts, and none whose id the store has. */
    private static final String INSERT =
            """
            INSERT INTO event BY NAME
            WITH first AS (SELECT min(n) AS n FROM import_row GROUP BY id),
            fresh AS (
                SELECT import_row.* FROM import_row JOIN first USING (n)
                WHERE NOT EXISTS (
                    SELECT 1 FROM event WHERE event.origin = $origin AND event.id = $origin || ':' || import_row.id))
            SELECT $origin || ':' || fresh.id AS id, $origin AS origin,
                source.code AS source_code, source.sector AS source_sector, source.name AS source_name,
                target.code AS target_code, target.sector AS target_sector, target.name AS target_name,
                done.code, done.label, done.plover_type, done.plover_mode, done.quad, done.goldstein, done.plover_score,
                fresh.given AS given_score, fresh.contexts,
                fresh.day AS start_date, fresh.day AS end_date,
                CASE WHEN fresh.day IS NULL THEN 'unknown' ELSE 'day' END AS date_precision,
                place.name AS place, place.country, 'happened' AS status,
                'author' AS attribution, '---' AS speaker_code, '' AS speaker_sector, '' AS speaker_actor,
                '' AS speaker_name, '' AS entry, 0 AS confidence,
                fresh.reports, fresh.articles, 0 AS copies, fresh.outlets, 0 AS teller_countries,
                '' AS article, fresh.address, NULL AS sentence, NULL AS trigger_words
            FROM fresh
                JOIN import_actor source ON source.n = fresh.source
                JOIN import_actor target ON target.n = fresh.target
                JOIN import_code done ON done.n = fresh.code
                JOIN import_place place ON place.n = fresh.place
            """;

    private ImportTables() {}

    /** The statement for one data set. */
    static String insert(String origin) {
        if (!origin.matches("[a-z-]+")) {
            throw new IllegalArgumentException("not the name of a data set: " + origin);
        }
        return INSERT.replace("$origin", "'" + origin + "'");
    }
}
