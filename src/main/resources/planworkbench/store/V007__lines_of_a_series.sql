-- Of an import every line goes to one place of the file: the reference to the step and the index of the series were two more of each line.
-- Where the history speaks of a series is kept by stretches of lines; an import has one for each series.

ALTER TABLE change_line RENAME TO indexed_change_line;

-- id is step * 2^24 + the number of the line in its step.
CREATE TABLE change_line (
  id BIGINT PRIMARY KEY,
  step BIGINT NOT NULL,
  subject VARCHAR NOT NULL,
  series INTEGER,
  observed_year INTEGER,
  scenario VARCHAR,
  place INTEGER NOT NULL,
  about VARCHAR,
  old_value VARCHAR,
  new_value VARCHAR);

INSERT INTO change_line (id, step, subject, series, observed_year, scenario, place, about, old_value, new_value)
  SELECT id, step, subject, series, observed_year, scenario, place, about, old_value, new_value FROM indexed_change_line;

DROP TABLE indexed_change_line;

-- All lines from the first to the last are about the series.
CREATE TABLE series_line (
  series INTEGER NOT NULL,
  first_line BIGINT NOT NULL,
  last_line BIGINT NOT NULL,
  PRIMARY KEY (series, first_line));

INSERT INTO series_line (series, first_line, last_line)
  SELECT series, MIN(id), MAX(id) FROM (
    SELECT id, series, id - ROW_NUMBER() OVER (PARTITION BY series ORDER BY id) AS stretch FROM change_line WHERE series IS NOT NULL)
  GROUP BY series, stretch;
