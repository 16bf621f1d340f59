-- What was reported of an area of work: progress in words, milestones and evidence (JSON, DomainJson). One that was added since
-- does not stand in the plan.
ALTER TABLE work_item ALTER COLUMN source SET NULL;
ALTER TABLE work_item ADD COLUMN progress VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE work_item ADD COLUMN milestones VARCHAR DEFAULT '[]' NOT NULL;
ALTER TABLE work_item ADD COLUMN evidence VARCHAR DEFAULT '[]' NOT NULL;
