-- The journal: one row an act, each chained to the one before. Rows are only ever inserted.
CREATE TABLE audit_entry (
  number BIGINT NOT NULL PRIMARY KEY CHECK (number > 0),
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  workstation VARCHAR(100) NOT NULL,
  act VARCHAR(100) NOT NULL,
  nature VARCHAR(20) NOT NULL,
  subject_kind VARCHAR(60) NOT NULL,
  subject_id VARCHAR(200) NOT NULL,
  subject_label VARCHAR(1000) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  fields_before VARCHAR(200000) NOT NULL,
  fields_after VARCHAR(200000) NOT NULL,
  previous VARCHAR(64) NOT NULL,
  digest VARCHAR(64) NOT NULL
);
CREATE INDEX audit_entry_at ON audit_entry (at);
CREATE INDEX audit_entry_actor ON audit_entry (actor, number);
CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id, number);

-- One row: the end of the chain. It is locked by whoever appends, so writers take their turn.
CREATE TABLE audit_head (
  only_row SMALLINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
  number BIGINT NOT NULL,
  digest VARCHAR(64) NOT NULL
);
INSERT INTO audit_head (only_row, number, digest)
  VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
