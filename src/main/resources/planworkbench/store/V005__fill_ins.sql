-- What departments were asked to fill in for a year, and how far that has come.
CREATE TABLE fill_in (
  department VARCHAR NOT NULL,
  asked_year INTEGER NOT NULL,
  content VARCHAR NOT NULL, -- JSON (DomainJson)
  PRIMARY KEY (department, asked_year));
