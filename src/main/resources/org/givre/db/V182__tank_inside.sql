-- What stands in a tank, how its places are named and which is proposed first.
ALTER TABLE tank ADD COLUMN holder VARCHAR(12) DEFAULT 'RACKS' NOT NULL;
ALTER TABLE tank ADD COLUMN rings INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE tank ADD COLUMN fill_order VARCHAR(16) DEFAULT 'RACK_BY_RACK' NOT NULL;
ALTER TABLE tank ADD COLUMN slot_names VARCHAR(10) DEFAULT 'DIGITS' NOT NULL;

-- Which tank takes over what stands in this one when it fails; the journal keeps who named it.
CREATE TABLE tank_backup (
  tank UUID NOT NULL PRIMARY KEY REFERENCES tank (id),
  backup UUID NOT NULL REFERENCES tank (id),
  CHECK (tank <> backup)
);
