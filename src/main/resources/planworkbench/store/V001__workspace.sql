-- The first form of a workspace. Sealed parts and sources are JSON (DomainJson); "place" keeps an order.

CREATE TABLE schema_version (
  version INTEGER PRIMARY KEY,
  applied_at TIMESTAMP(9) WITH TIME ZONE NOT NULL);

CREATE TABLE workspace (
  identity VARCHAR NOT NULL,
  revision BIGINT NOT NULL,
  saved_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  created_by VARCHAR NOT NULL);

-- How many rows each table has; compared on opening.
CREATE TABLE row_total (
  table_name VARCHAR PRIMARY KEY,
  row_count BIGINT NOT NULL);

CREATE TABLE plan_header (
  id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  short_name VARCHAR NOT NULL,
  region VARCHAR NOT NULL,
  base_year INTEGER NOT NULL,
  target_year INTEGER NOT NULL,
  practice BOOLEAN NOT NULL);

CREATE TABLE rule_set (
  risk_gap DOUBLE PRECISION NOT NULL,
  likely_probability DOUBLE PRECISION NOT NULL,
  risk_probability DOUBLE PRECISION NOT NULL);

CREATE TABLE document (
  place INTEGER PRIMARY KEY,
  name VARCHAR NOT NULL);

CREATE TABLE document_line (
  document INTEGER NOT NULL REFERENCES document,
  line_no INTEGER NOT NULL,
  line_text VARCHAR NOT NULL,
  PRIMARY KEY (document, line_no));

CREATE TABLE department (
  id VARCHAR PRIMARY KEY,
  place INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  note VARCHAR NOT NULL);

CREATE TABLE indicator (
  code VARCHAR PRIMARY KEY,
  place INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  group_name VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  nature VARCHAR NOT NULL,
  price_basis VARCHAR NOT NULL,
  direction VARCHAR NOT NULL,
  measure VARCHAR NOT NULL,
  definition VARCHAR NOT NULL,
  department VARCHAR REFERENCES department,
  note VARCHAR NOT NULL);

CREATE TABLE target (
  id VARCHAR PRIMARY KEY,
  place INTEGER NOT NULL,
  group_name VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  indicator VARCHAR NOT NULL REFERENCES indicator,
  unit VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  target_year INTEGER NOT NULL,
  wording VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  value_line INTEGER,
  stated_base VARCHAR,
  headline BOOLEAN NOT NULL,
  basis VARCHAR NOT NULL,
  remark VARCHAR NOT NULL);

CREATE TABLE observation (
  indicator VARCHAR NOT NULL REFERENCES indicator,
  region VARCHAR NOT NULL,
  observed_year INTEGER NOT NULL,
  amount DOUBLE PRECISION,
  status VARCHAR NOT NULL,
  qualifier VARCHAR NOT NULL,
  source VARCHAR,
  note VARCHAR NOT NULL,
  PRIMARY KEY (indicator, region, observed_year));

CREATE TABLE series_break (
  place INTEGER PRIMARY KEY,
  indicator VARCHAR NOT NULL,
  region VARCHAR NOT NULL,
  from_year INTEGER NOT NULL,
  link_factor DOUBLE PRECISION,
  note VARCHAR NOT NULL);

CREATE TABLE work_item (
  id VARCHAR PRIMARY KEY,
  place INTEGER NOT NULL,
  group_name VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  department VARCHAR,
  indicators VARCHAR NOT NULL);

CREATE TABLE scenario (
  id VARCHAR PRIMARY KEY,
  place INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  parent VARCHAR,
  origin VARCHAR,
  note VARCHAR NOT NULL,
  locked BOOLEAN NOT NULL);

CREATE TABLE assumption (
  scenario VARCHAR NOT NULL REFERENCES scenario,
  indicator VARCHAR NOT NULL REFERENCES indicator,
  region VARCHAR NOT NULL,
  method VARCHAR NOT NULL,
  overrides VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  PRIMARY KEY (scenario, indicator, region));

-- What users did. "edit" is the edit that an undo or redo concerns, or the edit itself; "state" is empty for undo and
-- redo, and DONE, UNDONE or DROPPED (undone, and something else was done since) for an edit.
CREATE TABLE step (
  number BIGINT PRIMARY KEY,
  kind VARCHAR NOT NULL,
  edit BIGINT NOT NULL,
  state VARCHAR,
  made_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  who VARCHAR NOT NULL,
  why VARCHAR NOT NULL);

CREATE INDEX step_by_state ON step (state, number);

-- What a step changed, from what to what.
CREATE TABLE change_line (
  step BIGINT NOT NULL REFERENCES step,
  line_no INTEGER NOT NULL,
  subject VARCHAR NOT NULL,
  indicator VARCHAR,
  region VARCHAR,
  observed_year INTEGER,
  scenario VARCHAR,
  place INTEGER NOT NULL,
  old_value VARCHAR,
  new_value VARCHAR,
  PRIMARY KEY (step, line_no));

CREATE INDEX change_line_by_cell ON change_line (indicator, region, observed_year, step);
