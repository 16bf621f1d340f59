-- What the author of a report wrote, by the place in the report and the year evaluated.
CREATE TABLE report_text (
  place VARCHAR NOT NULL,
  evaluation_year INTEGER NOT NULL,
  content VARCHAR NOT NULL,
  PRIMARY KEY (place, evaluation_year));
