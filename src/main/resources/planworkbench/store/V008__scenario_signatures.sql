-- Who made a scenario and when, and who froze it as approved and when: JSON (DomainJson); empty where it is not known, or not approved.
ALTER TABLE scenario ADD COLUMN made VARCHAR;
ALTER TABLE scenario ADD COLUMN approved VARCHAR;
