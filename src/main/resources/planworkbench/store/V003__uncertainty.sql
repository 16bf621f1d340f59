-- How far an assumption may be from what happens; empty where nothing is said of it.
ALTER TABLE assumption ADD COLUMN uncertainty VARCHAR;
