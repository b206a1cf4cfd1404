-- What units taken over from an inventory went through before: a log or a paper by the digest of
-- its file in the vault, and what a pharmacist with a second person found. Only ever added.
CREATE TABLE earlier_record (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  file_name VARCHAR(400) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  first_at TIMESTAMP(6) WITH TIME ZONE,
  last_at TIMESTAMP(6) WITH TIME ZONE,
  readings INTEGER NOT NULL,
  coldest DOUBLE PRECISION,
  warmest DOUBLE PRECISION,
  warmest_at TIMESTAMP(6) WITH TIME ZONE,
  gaps INTEGER NOT NULL,
  longest_gap_s BIGINT NOT NULL,
  refused_lines INTEGER NOT NULL,
  kept_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  kept_by VARCHAR(200) NOT NULL
);

CREATE TABLE earlier_record_unit (
  record UUID NOT NULL REFERENCES earlier_record (id),
  unit UUID NOT NULL,
  PRIMARY KEY (record, unit)
);
CREATE INDEX earlier_record_unit_of ON earlier_record_unit (unit);

CREATE TABLE earlier_judgement (
  id UUID NOT NULL PRIMARY KEY,
  effect VARCHAR(20) NOT NULL,
  why VARCHAR(4000) NOT NULL,
  judged_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  pharmacist VARCHAR(200) NOT NULL,
  pharmacist_signature UUID NOT NULL,
  second_person VARCHAR(200) NOT NULL,
  second_signature UUID NOT NULL
);

-- The digest is that of the records this unit had when it was judged.
CREATE TABLE earlier_judgement_unit (
  judgement UUID NOT NULL REFERENCES earlier_judgement (id),
  unit UUID NOT NULL,
  records VARCHAR(64) NOT NULL,
  PRIMARY KEY (judgement, unit)
);
CREATE INDEX earlier_judgement_unit_of ON earlier_judgement_unit (unit);

-- Units taken over are looked for by their first fact.
CREATE INDEX custody_event_move ON custody_event (move, unit);
