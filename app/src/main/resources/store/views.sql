-- Made anew at every migration: they hold nothing of their own. Means are taken of decimals, whose sum does not depend
-- on the order of the rows.
CREATE OR REPLACE VIEW telling AS
SELECT report.*, article.title, article.outlet, article.address, article.published,
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
