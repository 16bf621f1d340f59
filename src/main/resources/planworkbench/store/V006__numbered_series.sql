-- A large import is many rows: figures and lines of the history are kept under single numbers, in the order in which they come, so that
-- each is written to one place (figures) or two (lines) and not to two or three where words are compared.

CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  indicator VARCHAR NOT NULL,
  region VARCHAR NOT NULL,
  UNIQUE (indicator, region));

INSERT INTO series (id, indicator, region)
  SELECT ROW_NUMBER() OVER (ORDER BY indicator, region), indicator, region FROM (
    SELECT indicator, region FROM observation
    UNION SELECT indicator, region FROM change_line WHERE indicator IS NOT NULL);

ALTER TABLE observation RENAME TO named_observation;

-- cell is series * 2^32 + observed_year.
CREATE TABLE observation (
  cell BIGINT PRIMARY KEY,
  series INTEGER NOT NULL,
  observed_year INTEGER NOT NULL,
  amount DOUBLE PRECISION,
  status VARCHAR NOT NULL,
  qualifier VARCHAR NOT NULL,
  source VARCHAR,
  note VARCHAR NOT NULL);

INSERT INTO observation (cell, series, observed_year, amount, status, qualifier, source, note)
  SELECT x.id * CAST(4294967296 AS BIGINT) + o.observed_year, x.id, o.observed_year, o.amount, o.status, o.qualifier, o.source, o.note
  FROM named_observation o JOIN series x ON x.indicator = o.indicator AND x.region = o.region;

DROP TABLE named_observation;

ALTER TABLE change_line RENAME TO named_change_line;

-- id is step * 2^24 + the number of the line in its step.
CREATE TABLE change_line (
  id BIGINT PRIMARY KEY,
  step BIGINT NOT NULL REFERENCES step,
  subject VARCHAR NOT NULL,
  series INTEGER,
  observed_year INTEGER,
  scenario VARCHAR,
  place INTEGER NOT NULL,
  about VARCHAR,
  old_value VARCHAR,
  new_value VARCHAR);

INSERT INTO change_line (id, step, subject, series, observed_year, scenario, place, about, old_value, new_value)
  SELECT l.step * 16777216 + l.line_no, l.step, l.subject, x.id, l.observed_year, l.scenario, l.place, l.about, l.old_value, l.new_value
  FROM named_change_line l LEFT JOIN series x ON x.indicator = l.indicator AND x.region = l.region;

DROP TABLE named_change_line;

CREATE INDEX change_line_by_series ON change_line (series);
