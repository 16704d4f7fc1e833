-- A store as schema 1 made it, word for word, with a few rows.

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

INSERT INTO meta VALUES ('schema', '1');

INSERT INTO article VALUES
    ('a', 'Talks in Rome', 'Rome Desk', 'https://example.org/a', '2024-02-19', 'en', 'ITA',
        'Talks in Rome' || chr(10) || chr(10) || 'FRA meets ITA. 🙂', '0123456789abcdef', 'lexicon-1'),
    ('b', '', '', '', '2024-02-20', 'en', NULL, 'FRA visits ITA. FRA visits ITA.', '0123456789abcdf0', 'lexicon-1'),
    ('c', '', '', '', NULL, 'en', NULL, 'DEU will attack FRA.', '0123456789abcdf1', 'lexicon-1');

INSERT INTO report VALUES
    ('b', 0, 'b-0', 'FRA', 'GOV', 'France', 'ITA', 'GOV', 'Italy', '042', 'Make a visit', 'CONSULT', 'visit', 1, 1.9, 2.5,
        'diplomatic;trade', '2024-02-19', '2024-02-19', 'day', 'Rome', 'ITA', 'happened',
        'author', '---', '', '', '', 'visit', 0.5, 'FRA visits ITA.', 'visits'),
    ('b', 1, 'b-1', 'FRA', 'GOV', 'France', 'ITA', 'GOV', 'Italy', '042', 'Make a visit', 'CONSULT', 'visit', 1, 1.9, 2.5,
        '', '2024-02-19', '2024-02-19', 'day', '', '', 'ongoing',
        'speaker', 'ITA', 'GOV', 'Italy', 'a minister', 'visit', 0.5, 'FRA visits ITA.', 'visits'),
    ('a', 0, 'a-0', 'FRA', 'GOV', 'France', 'ITA', 'GOV', 'Italy', '040', 'Consult', 'CONSULT', '', 1, 1.0, 2.5,
        '', '2024-02-19', '2024-02-19', 'day', '', '', 'happened',
        'author', '---', '', '', '', 'meet', 0.7, 'FRA meets ITA.', 'meets'),
    ('c', 0, 'c-0', 'DEU', 'GOV', 'Germany', 'FRA', 'GOV', 'France', '190', 'Use force', 'ASSAULT', '', 4, -10, -10,
        '', NULL, NULL, 'unknown', '', '', 'planned',
        'author', '---', '', '', '', 'attack', 0.4, 'DEU will attack FRA.', 'will attack');

INSERT INTO evidence VALUES
    ('b', 0, 0, 'FRA visits ITA.', 0, 15, 'visits'), ('b', 1, 0, 'FRA visits ITA.', 16, 31, 'visits'),
    ('a', 0, 0, 'FRA meets ITA.', 15, 29, 'meets'), ('c', 0, 0, 'DEU will attack FRA.', 0, 20, 'will attack');

INSERT INTO run VALUES (1, '2024-03-01 10:00:00', '2024-03-01 10:00:05', 'lexicon-1', 4, 3, 0, 1, 1, 4);
INSERT INTO skipped VALUES (1, 'news/d.txt', 'empty', 'is empty');
