-- Ratings given by hand, one for a target and evaluation year.
CREATE TABLE rating_override (
  target VARCHAR NOT NULL,
  evaluation_year INTEGER NOT NULL,
  rating VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  given_on VARCHAR NOT NULL,
  PRIMARY KEY (target, evaluation_year));

-- What users say that figures have to come to; the identity itself is JSON (DomainJson).
CREATE TABLE figure_identity (
  name VARCHAR PRIMARY KEY,
  content VARCHAR NOT NULL);

-- What a line of the history is about where that is no series and no scenario: a target, or the name of an identity.
ALTER TABLE change_line ADD COLUMN about VARCHAR;

-- Correlations between drivers of a scenario; empty where its parent's hold.
ALTER TABLE scenario ADD COLUMN correlations VARCHAR;
