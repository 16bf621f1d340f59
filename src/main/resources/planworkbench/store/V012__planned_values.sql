-- What the plan wants a target to have reached in single years before its own, as JSON by year; none where it states none.
ALTER TABLE target ADD COLUMN planned VARCHAR;
