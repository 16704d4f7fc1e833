-- From schema 1 to 2: events become a table, and are filled afterwards, beside one for those that are imported; statements, assessments, quantities and actors
-- get tables; an article keeps its state, place and length, and may do without its text.

DROP VIEW event;
DROP VIEW telling;

ALTER TABLE article RENAME TO article_1;
ALTER TABLE report RENAME TO report_1;
ALTER TABLE evidence RENAME TO evidence_1;
ALTER TABLE run RENAME TO run_1;
ALTER TABLE skipped RENAME TO skipped_1;

CREATE TABLE article (
    id VARCHAR PRIMARY KEY, title VARCHAR NOT NULL, outlet VARCHAR NOT NULL, address VARCHAR NOT NULL,
    outlet_country VARCHAR, published DATE, language VARCHAR NOT NULL, state VARCHAR NOT NULL, copy_of VARCHAR,
    likeness DOUBLE, perspective VARCHAR, place VARCHAR NOT NULL, text VARCHAR, characters INTEGER NOT NULL,
    content VARCHAR NOT NULL, lexicon VARCHAR NOT NULL);

CREATE TABLE report (
    article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, id VARCHAR NOT NULL, event VARCHAR NOT NULL,
    source_code VARCHAR NOT NULL, source_sector VARCHAR NOT NULL, source_name VARCHAR NOT NULL,
    target_code VARCHAR NOT NULL, target_sector VARCHAR NOT NULL, target_name VARCHAR NOT NULL, code VARCHAR NOT NULL,
    label VARCHAR NOT NULL, plover_type VARCHAR, plover_mode VARCHAR NOT NULL, quad INTEGER NOT NULL,
    goldstein DOUBLE NOT NULL, plover_score DOUBLE NOT NULL, contexts VARCHAR NOT NULL, start_date DATE,
    end_date DATE, date_precision VARCHAR NOT NULL, basis VARCHAR NOT NULL, place VARCHAR NOT NULL,
    country VARCHAR NOT NULL, status VARCHAR NOT NULL, attribution VARCHAR NOT NULL, speaker_code VARCHAR NOT NULL,
    speaker_sector VARCHAR NOT NULL, speaker_actor VARCHAR NOT NULL, speaker_name VARCHAR NOT NULL,
    entry VARCHAR NOT NULL, confidence DOUBLE NOT NULL, sentence VARCHAR, trigger_words VARCHAR,
    source_begin INTEGER, source_end INTEGER, target_begin INTEGER, target_end INTEGER);

CREATE TABLE evidence (
    article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, telling INTEGER NOT NULL, sentence VARCHAR,
    span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, trigger_words VARCHAR, sentence_number INTEGER);

CREATE TABLE quantity (
    article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, kind VARCHAR NOT NULL, value DOUBLE NOT NULL,
    most DOUBLE NOT NULL, unit VARCHAR NOT NULL, of_what VARCHAR NOT NULL, span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL);

CREATE TABLE wording (article VARCHAR NOT NULL, ordinal INTEGER NOT NULL, words VARCHAR NOT NULL);

CREATE TABLE signature (article VARCHAR NOT NULL, keys BIGINT[20] NOT NULL, fingerprint BLOB);

CREATE TABLE coded_event (
    id VARCHAR NOT NULL, source_code VARCHAR NOT NULL, source_sector VARCHAR NOT NULL, source_name VARCHAR NOT NULL,
    target_code VARCHAR NOT NULL, target_sector VARCHAR NOT NULL, target_name VARCHAR NOT NULL, code VARCHAR NOT NULL,
    label VARCHAR NOT NULL, plover_type VARCHAR, plover_mode VARCHAR NOT NULL, quad INTEGER NOT NULL,
    goldstein DOUBLE NOT NULL, plover_score DOUBLE NOT NULL, contexts VARCHAR NOT NULL, start_date DATE,
    end_date DATE, date_precision VARCHAR NOT NULL, place VARCHAR NOT NULL, country VARCHAR NOT NULL,
    status VARCHAR NOT NULL, attribution VARCHAR NOT NULL, speaker_code VARCHAR NOT NULL,
    speaker_sector VARCHAR NOT NULL, speaker_actor VARCHAR NOT NULL, speaker_name VARCHAR NOT NULL,
    entry VARCHAR NOT NULL, confidence DOUBLE NOT NULL, reports INTEGER NOT NULL, articles INTEGER NOT NULL,
    copies INTEGER NOT NULL, outlets INTEGER NOT NULL, teller_countries INTEGER NOT NULL, article VARCHAR NOT NULL,
    address VARCHAR NOT NULL, sentence VARCHAR, trigger_words VARCHAR);

CREATE TABLE imported (
    origin VARCHAR NOT NULL, number BIGINT NOT NULL, name VARCHAR, source INTEGER NOT NULL, target INTEGER NOT NULL,
    deed INTEGER NOT NULL, given_score DOUBLE, day DATE, place INTEGER NOT NULL, address VARCHAR NOT NULL,
    reports INTEGER NOT NULL, articles INTEGER NOT NULL, outlets INTEGER NOT NULL);

CREATE TABLE imported_actor (
    number INTEGER NOT NULL, code VARCHAR NOT NULL, sector VARCHAR NOT NULL, name VARCHAR NOT NULL);

CREATE TABLE imported_deed (
    number INTEGER NOT NULL, code VARCHAR NOT NULL, label VARCHAR NOT NULL, plover_type VARCHAR,
    plover_mode VARCHAR NOT NULL, quad INTEGER NOT NULL, goldstein DOUBLE NOT NULL, plover_score DOUBLE NOT NULL,
    contexts VARCHAR NOT NULL);

CREATE TABLE imported_place (number INTEGER NOT NULL, name VARCHAR NOT NULL, country VARCHAR NOT NULL);

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
    run INTEGER NOT NULL, kind VARCHAR NOT NULL, what VARCHAR NOT NULL, place VARCHAR NOT NULL, number BIGINT NOT NULL);

CREATE TABLE feed (
    address VARCHAR NOT NULL, kind VARCHAR NOT NULL, title VARCHAR NOT NULL, location VARCHAR NOT NULL,
    state VARCHAR NOT NULL, detail VARCHAR NOT NULL, etag VARCHAR NOT NULL, last_modified VARCHAR NOT NULL,
    last_try TIMESTAMP, last_success TIMESTAMP, failures INTEGER NOT NULL, not_before TIMESTAMP, next_try TIMESTAMP,
    seen BIGINT NOT NULL, fresh BIGINT NOT NULL);

CREATE TABLE feed_item (
    key VARCHAR NOT NULL, feed VARCHAR NOT NULL, ordinal INTEGER NOT NULL, address VARCHAR NOT NULL,
    host VARCHAR NOT NULL, title VARCHAR NOT NULL, published VARCHAR NOT NULL, content VARCHAR,
    seen TIMESTAMP NOT NULL, tried TIMESTAMP, tries INTEGER NOT NULL, state VARCHAR NOT NULL,
    reason VARCHAR NOT NULL, detail VARCHAR NOT NULL, article VARCHAR);

-- Characters are those of Java: one outside of the basic plane counts twice.
INSERT INTO article
SELECT id, title, outlet, address, NULL, published, language, 'coded', NULL, NULL, perspective, '', text,
    length(text) + length(regexp_replace(text, '[^\x{10000}-\x{10FFFF}]', '', 'g')),
    content, lexicon || ' (schema 1)'
FROM article_1 ORDER BY rowid;

INSERT INTO report
SELECT article, ordinal, id, id, source_code, source_sector, source_name, target_code, target_sector, target_name,
    code, label, plover_type, plover_mode, quad, goldstein, plover_score, contexts, start_date, end_date,
    date_precision, '', place, country, status, attribution, speaker_code, speaker_sector, speaker_actor, speaker_name,
    entry, confidence, sentence, trigger_words, NULL, NULL, NULL, NULL
FROM report_1 ORDER BY rowid;

INSERT INTO evidence SELECT *, NULL FROM evidence_1 ORDER BY rowid;

INSERT INTO run
SELECT number, 'ingest', started, finished, '', lexicon, inputs, coded, 0, 0, known, undated, skipped, reports
FROM run_1 ORDER BY rowid;

INSERT INTO skipped SELECT run, place, reason, detail, '' FROM skipped_1 ORDER BY rowid;

DROP TABLE article_1;
DROP TABLE report_1;
DROP TABLE evidence_1;
DROP TABLE run_1;
DROP TABLE skipped_1;
