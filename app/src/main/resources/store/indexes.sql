-- What was read in an article is found by it, and an event and its reports by the event's id, however many there are.
-- There is none on what is imported by the million.
CREATE INDEX IF NOT EXISTS report_article ON report (article);
CREATE INDEX IF NOT EXISTS report_event ON report (event);
CREATE INDEX IF NOT EXISTS evidence_article ON evidence (article);
CREATE INDEX IF NOT EXISTS wording_article ON wording (article);
CREATE INDEX IF NOT EXISTS quantity_article ON quantity (article);
CREATE INDEX IF NOT EXISTS statement_article ON statement (article);
CREATE INDEX IF NOT EXISTS assessment_article ON assessment (article);
CREATE INDEX IF NOT EXISTS coded_event_id ON coded_event (id);
