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
