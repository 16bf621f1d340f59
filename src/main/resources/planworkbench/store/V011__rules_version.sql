-- Which version of the rules it is and who made it, as JSON; none for the rules that a plan came with.
ALTER TABLE rule_set ADD COLUMN version VARCHAR;
