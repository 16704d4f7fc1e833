-- What was read in an article is found by it, however many there are. There is none on what is imported by the million.
CREATE INDEX IF NOT EXISTS report_article ON report (article);
CREATE INDEX IF NOT EXISTS evidence_article ON evidence (article);
CREATE INDEX IF NOT EXISTS wording_article ON wording (article);
CREATE INDEX IF NOT EXISTS quantity_article ON quantity (article);
