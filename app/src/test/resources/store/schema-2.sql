-- A store as schema 2 had it, with two reports that a person has parted.

CREATE TABLE meta (
    key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);

CREATE TABLE article (
    id VARCHAR PRIMARY KEY, title VARCHAR NOT NULL, outlet VARCHAR NOT NULL, address VARCHAR NOT NULL,
    outlet_country VARCHAR, published DATE, language VARCHAR NOT NULL, state VARCHAR NOT NULL, copy_of VARCHAR,
    likeness DOUBLE, perspective VARCHAR, place VARCHAR NOT NULL, text VARCHAR, characters INTEGER NOT NULL,
    content VARCHAR NOT NULL, lexicon VARCHAR NOT NULL);

CREATE TABLE report (
    article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, id VARCHAR NOT NULL, event VARCHAR NOT NULL,
    source_code VARCHAR NOT NULL, source_sector VARCHAR NOT NULL, source_name VARCHAR NOT NULL,
    target_code VARCHAR NOT NULL, target_sector VARCHAR NOT NULL, target_name VARCHAR NOT NULL,
    code VARCHAR NOT NULL, label VARCHAR NOT NULL, plover_type VARCHAR, plover_mode VARCHAR NOT NULL,
    quad INTEGER NOT NULL, goldstein DOUBLE NOT NULL, plover_score DOUBLE NOT NULL, contexts VARCHAR NOT NULL,
    start_date DATE, end_date DATE, date_precision VARCHAR NOT NULL, basis VARCHAR NOT NULL,
    place VARCHAR NOT NULL, country VARCHAR NOT NULL, status VARCHAR NOT NULL, attribution VARCHAR NOT NULL,
    speaker_code VARCHAR NOT NULL, speaker_sector VARCHAR NOT NULL, speaker_actor VARCHAR NOT NULL,
    speaker_name VARCHAR NOT NULL, entry VARCHAR NOT NULL, confidence DOUBLE NOT NULL, sentence VARCHAR,
    trigger_words VARCHAR, source_begin INTEGER, source_end INTEGER, target_begin INTEGER, target_end INTEGER);

CREATE TABLE signature (
    article VARCHAR NOT NULL, keys BIGINT[20] NOT NULL, fingerprint BLOB);

CREATE TABLE evidence (
    article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, telling INTEGER NOT NULL, sentence VARCHAR,
    span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, trigger_words VARCHAR, sentence_number INTEGER);

CREATE TABLE wording (
    article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, words VARCHAR NOT NULL);

CREATE TABLE quantity (
    article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, kind VARCHAR NOT NULL, value DOUBLE NOT NULL,
    most DOUBLE NOT NULL, unit VARCHAR NOT NULL, of_what VARCHAR NOT NULL, span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL);

CREATE TABLE coded_event (
    id VARCHAR NOT NULL, source_code VARCHAR NOT NULL, source_sector VARCHAR NOT NULL,
    source_name VARCHAR NOT NULL, target_code VARCHAR NOT NULL, target_sector VARCHAR NOT NULL,
    target_name VARCHAR NOT NULL, code VARCHAR NOT NULL, label VARCHAR NOT NULL, plover_type VARCHAR,
    plover_mode VARCHAR NOT NULL, quad INTEGER NOT NULL, goldstein DOUBLE NOT NULL, plover_score DOUBLE NOT NULL,
    contexts VARCHAR NOT NULL, start_date DATE, end_date DATE, date_precision VARCHAR NOT NULL,
    place VARCHAR NOT NULL, country VARCHAR NOT NULL, status VARCHAR NOT NULL, attribution VARCHAR NOT NULL,
    speaker_code VARCHAR NOT NULL, speaker_sector VARCHAR NOT NULL, speaker_actor VARCHAR NOT NULL,
    speaker_name VARCHAR NOT NULL, entry VARCHAR NOT NULL, confidence DOUBLE NOT NULL, reports INTEGER NOT NULL,
    articles INTEGER NOT NULL, copies INTEGER NOT NULL, outlets INTEGER NOT NULL,
    teller_countries INTEGER NOT NULL, article VARCHAR NOT NULL, address VARCHAR NOT NULL, sentence VARCHAR,
    trigger_words VARCHAR);

CREATE TABLE imported (
    origin VARCHAR NOT NULL, number BIGINT NOT NULL, name VARCHAR, source INTEGER NOT NULL,
    target INTEGER NOT NULL, deed INTEGER NOT NULL, given_score DOUBLE, day DATE, place INTEGER NOT NULL,
    address VARCHAR NOT NULL, reports INTEGER NOT NULL, articles INTEGER NOT NULL, outlets INTEGER NOT NULL);

CREATE TABLE imported_actor (
    number INTEGER NOT NULL, code VARCHAR NOT NULL, sector VARCHAR NOT NULL, name VARCHAR NOT NULL);

CREATE TABLE imported_deed (
    number INTEGER NOT NULL, code VARCHAR NOT NULL, label VARCHAR NOT NULL, plover_type VARCHAR,
    plover_mode VARCHAR NOT NULL, quad INTEGER NOT NULL, goldstein DOUBLE NOT NULL, plover_score DOUBLE NOT NULL,
    contexts VARCHAR NOT NULL);

CREATE TABLE imported_place (
    number INTEGER NOT NULL, name VARCHAR NOT NULL, country VARCHAR NOT NULL);

CREATE TABLE statement (
    article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, speaker_code VARCHAR NOT NULL,
    speaker_sector VARCHAR NOT NULL, speaker_name VARCHAR NOT NULL, verb VARCHAR NOT NULL, quoted BOOLEAN NOT NULL,
    words VARCHAR, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL);

CREATE TABLE assessment (
    article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, a_code VARCHAR NOT NULL, a_sector VARCHAR NOT NULL,
    a_name VARCHAR NOT NULL, b_code VARCHAR NOT NULL, b_sector VARCHAR NOT NULL, b_name VARCHAR NOT NULL,
    direction VARCHAR NOT NULL, level VARCHAR NOT NULL, field VARCHAR NOT NULL, start_date DATE, end_date DATE,
    date_precision VARCHAR NOT NULL, attribution VARCHAR NOT NULL, speaker_code VARCHAR NOT NULL,
    speaker_sector VARCHAR NOT NULL, speaker_actor VARCHAR NOT NULL, speaker_name VARCHAR NOT NULL, words VARCHAR,
    span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL);

CREATE TABLE actor (
    code VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, kind VARCHAR NOT NULL);

CREATE TABLE run (
    number INTEGER NOT NULL, command VARCHAR NOT NULL, started TIMESTAMP NOT NULL, finished TIMESTAMP NOT NULL,
    program VARCHAR NOT NULL, lexicon VARCHAR NOT NULL, inputs BIGINT NOT NULL, coded BIGINT NOT NULL,
    copies BIGINT NOT NULL, unread BIGINT NOT NULL, known BIGINT NOT NULL, undated BIGINT NOT NULL,
    skipped BIGINT NOT NULL, reports BIGINT NOT NULL);

CREATE TABLE skipped (
    run INTEGER NOT NULL, place VARCHAR NOT NULL, reason VARCHAR NOT NULL, detail VARCHAR NOT NULL,
    remedy VARCHAR NOT NULL);

CREATE TABLE note (
    run INTEGER NOT NULL, kind VARCHAR NOT NULL, what VARCHAR NOT NULL, place VARCHAR NOT NULL,
    number BIGINT NOT NULL);

CREATE TABLE feed (
    address VARCHAR NOT NULL, kind VARCHAR NOT NULL, title VARCHAR NOT NULL, location VARCHAR NOT NULL,
    state VARCHAR NOT NULL, detail VARCHAR NOT NULL, etag VARCHAR NOT NULL, last_modified VARCHAR NOT NULL,
    last_try TIMESTAMP, last_success TIMESTAMP, failures INTEGER NOT NULL, not_before TIMESTAMP,
    next_try TIMESTAMP, seen BIGINT NOT NULL, fresh BIGINT NOT NULL);

CREATE TABLE feed_item (
    key VARCHAR NOT NULL, feed VARCHAR NOT NULL, ordinal INTEGER NOT NULL, address VARCHAR NOT NULL,
    host VARCHAR NOT NULL, title VARCHAR NOT NULL, published VARCHAR NOT NULL, content VARCHAR,
    seen TIMESTAMP NOT NULL, tried TIMESTAMP, tries INTEGER NOT NULL, state VARCHAR NOT NULL,
    reason VARCHAR NOT NULL, detail VARCHAR NOT NULL, article VARCHAR);

-- Made anew at every migration: they hold nothing of their own. Means are taken of decimals, whose sum does not depend
-- on the order of the rows.

-- What an imported row leaves out is the same in all of them, or stands where its numbers point. Each number is there; the
-- joins are outer ones, and the values made with coalesce, for the sake of speed alone: DuckDB orders inner joins as it
-- likes, and for source_code <> target_code would join all actors with all actors first.
CREATE OR REPLACE VIEW event AS
SELECT coded_event.id, 'coded' AS origin, source_code, source_sector, source_name, target_code, target_sector, target_name,
    code, label, plover_type, plover_mode, quad, goldstein, plover_score, NULL::DOUBLE AS given_score, contexts,
    start_date, end_date, date_precision, place, country, status, attribution, speaker_code, speaker_sector,
    speaker_actor, speaker_name, entry, confidence, reports, articles, copies, outlets, teller_countries, article,
    address, sentence, trigger_words
FROM coded_event
UNION ALL
SELECT imported.origin || ':' || coalesce(imported.name, imported.number::VARCHAR), imported.origin,
    coalesce(source.code, ''), coalesce(source.sector, ''), coalesce(source.name, ''),
    coalesce(target.code, ''), coalesce(target.sector, ''), coalesce(target.name, ''),
    coalesce(done.code, ''), coalesce(done.label, ''), done.plover_type, coalesce(done.plover_mode, ''), done.quad,
    done.goldstein, done.plover_score, imported.given_score, coalesce(done.contexts, ''),
    imported.day, imported.day, CASE WHEN imported.day IS NULL THEN 'unknown' ELSE 'day' END,
    coalesce(place.name, ''), coalesce(place.country, ''), 'happened', 'author', '---', '', '', '', '', 0,
    imported.reports, imported.articles, 0, imported.outlets, 0, '', imported.address, NULL, NULL
FROM imported
    LEFT JOIN imported_actor source ON source.number = imported.source
    LEFT JOIN imported_actor target ON target.number = imported.target
    LEFT JOIN imported_deed done ON done.number = imported.deed
    LEFT JOIN imported_place place ON place.number = imported.place;

CREATE OR REPLACE VIEW telling AS
SELECT report.* EXCLUDE (source_begin, source_end, target_begin, target_end), article.title, article.outlet, article.address, article.published,
    row_number() OVER (PARTITION BY report.event ORDER BY article.published NULLS LAST, report.article, report.ordinal)
        AS telling,
    count(*) OVER (PARTITION BY report.event) AS reports
FROM report JOIN article ON article.id = report.article;

CREATE OR REPLACE VIEW event_wide AS
SELECT event.*,
    coalesce(article.title, '') AS title, coalesce(article.outlet, '') AS outlet, article.outlet_country,
    article.published,
    left(event.code, 2) AS root,
    date_trunc('month', event.start_date)::DATE AS month,
    event.status IN ('happened', 'ongoing') AS deed,
    coalesce(source.name, '') AS source_actor, coalesce(target.name, '') AS target_actor
FROM event
    LEFT JOIN article ON article.id = event.article
    LEFT JOIN actor source ON source.code = event.source_code
    LEFT JOIN actor target ON target.code = event.target_code;

CREATE OR REPLACE VIEW dyad_month AS
SELECT origin, source_code, target_code, date_trunc('month', start_date)::DATE AS month,
    count(*) AS events, sum(reports)::BIGINT AS reports,
    count(*) FILTER (quad = 0) AS statements,
    count(*) FILTER (quad = 1) AS verbal_cooperation, count(*) FILTER (quad = 2) AS material_cooperation,
    count(*) FILTER (quad = 3) AS verbal_conflict, count(*) FILTER (quad = 4) AS material_conflict,
    sum(goldstein::DECIMAL(9, 4))::DOUBLE / count(*) AS mean_goldstein,
    sum(plover_score::DECIMAL(9, 4))::DOUBLE / count(*) AS mean_plover
FROM event
WHERE status IN ('happened', 'ongoing') AND date_precision IN ('day', 'month')
    AND source_code <> '---' AND target_code <> '---'
GROUP BY ALL;

-- What was read in an article is found by it, however many there are. There is none on what is imported by the million.
CREATE INDEX IF NOT EXISTS report_article ON report (article);
CREATE INDEX IF NOT EXISTS evidence_article ON evidence (article);
CREATE INDEX IF NOT EXISTS wording_article ON wording (article);
CREATE INDEX IF NOT EXISTS quantity_article ON quantity (article);

INSERT INTO meta VALUES ('schema', '2'), ('merges', 'part a-0 b-0');

INSERT INTO article VALUES
    ('a', 'Talks', 'Rome Desk', 'https://example.org/a', 'ITA', '2024-02-19', 'en', 'coded', NULL, NULL, 'ITA', 'a.txt',
        'FRA meets ITA.', 14, '0123456789abcdef', 'lexicon-2'),
    ('b', '', '', '', NULL, '2024-02-19', 'en', 'coded', NULL, NULL, NULL, 'b.txt', 'FRA visits ITA.', 15,
        'fedcba9876543210', 'lexicon-2');

INSERT INTO report VALUES
    ('a', 0, 'a-0', 'a-0', 'FRA', 'GOV', 'France', 'ITA', 'GOV', 'Italy', '040', 'Consult, not specified below',
        'CONSULT', '', 1, 1, 2.5, '', '2024-02-19', '2024-02-19', 'day', 'clause', '', '', 'happened', 'author', '---',
        '', '', '', 'meet', 0.5, 'FRA meets ITA.', 'meets', 0, 3, 10, 13),
    ('b', 0, 'b-0', 'b-0', 'FRA', 'GOV', 'France', 'ITA', 'GOV', 'Italy', '042', 'Make a visit', 'CONSULT', 'visit', 1,
        1.9, 2.5, '', '2024-02-19', '2024-02-19', 'day', 'clause', '', '', 'happened', 'author', '---', '', '', '',
        'visit', 0.5, 'FRA visits ITA.', 'visits', 0, 3, 11, 14);

INSERT INTO evidence VALUES ('a', 0, 0, 'FRA meets ITA.', 4, 9, 'meets', 1), ('b', 0, 0, 'FRA visits ITA.', 4, 10, 'visits', 1);

INSERT INTO coded_event
SELECT report.id, source_code, source_sector, source_name, target_code, target_sector, target_name, code, label,
    plover_type, plover_mode, quad, goldstein, plover_score, contexts, start_date, end_date, date_precision,
    report.place, country, status, attribution, speaker_code, speaker_sector, speaker_actor, speaker_name, entry,
    confidence, 1, 1, 0, (outlet <> '')::INTEGER, (outlet <> '')::INTEGER, article, address, sentence, trigger_words
FROM report JOIN article ON article.id = report.article;

INSERT INTO actor VALUES ('FRA', 'France', 'STATE'), ('ITA', 'Italy', 'STATE');

INSERT INTO run VALUES (1, 'ingest', '2024-03-01 00:00:00', '2024-03-01 00:00:01', '0.1.0', 'lexicon-2', 2, 2, 0, 0, 0, 0, 0, 2);
