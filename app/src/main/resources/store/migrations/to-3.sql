-- From schema 2 to 3: what people say of events gets its tables. Nothing that was there changes.

CREATE TABLE review (
    number INTEGER PRIMARY KEY, name VARCHAR NOT NULL, made TIMESTAMP NOT NULL, seed BIGINT NOT NULL,
    coders INTEGER NOT NULL, stratified BOOLEAN NOT NULL, actor_a VARCHAR NOT NULL, actor_b VARCHAR NOT NULL,
    plover_type VARCHAR NOT NULL, first_day DATE, last_day DATE, population BIGINT NOT NULL);

CREATE TABLE review_item (
    review INTEGER NOT NULL, ordinal INTEGER NOT NULL, judged VARCHAR NOT NULL, stratum VARCHAR NOT NULL,
    stratum_events BIGINT NOT NULL);

CREATE TABLE judged (
    id VARCHAR PRIMARY KEY, article VARCHAR NOT NULL, content VARCHAR NOT NULL, report VARCHAR NOT NULL,
    report_now VARCHAR, sentence_number INTEGER, sentence VARCHAR, span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL, trigger_words VARCHAR, source_begin INTEGER, source_end INTEGER,
    target_begin INTEGER, target_end INTEGER, source_code VARCHAR NOT NULL, source_sector VARCHAR NOT NULL,
    source_name VARCHAR NOT NULL, target_code VARCHAR NOT NULL, target_sector VARCHAR NOT NULL,
    target_name VARCHAR NOT NULL, code VARCHAR NOT NULL, start_date DATE, end_date DATE,
    date_precision VARCHAR NOT NULL, status VARCHAR NOT NULL, articles VARCHAR[] NOT NULL);

CREATE TABLE judgement (
    number BIGINT PRIMARY KEY, given TIMESTAMP NOT NULL, coder VARCHAR NOT NULL, review INTEGER,
    judged VARCHAR NOT NULL, other VARCHAR, verdict VARCHAR NOT NULL, reason VARCHAR NOT NULL, source_code VARCHAR,
    source_sector VARCHAR, source_name VARCHAR, target_code VARCHAR, target_sector VARCHAR, target_name VARCHAR,
    code VARCHAR, start_date DATE, end_date DATE, date_precision VARCHAR, status VARCHAR, settles BOOLEAN NOT NULL,
    note VARCHAR NOT NULL);

CREATE TABLE reviewed (
    id VARCHAR NOT NULL, effect VARCHAR NOT NULL, coders VARCHAR NOT NULL, reason VARCHAR NOT NULL,
    judgement BIGINT NOT NULL, source_code VARCHAR NOT NULL, source_sector VARCHAR NOT NULL,
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
