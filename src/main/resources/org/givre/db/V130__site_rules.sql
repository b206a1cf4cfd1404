-- Rules that the texts leave to the site. Each version is signed by two persons and stays; the
-- newest is in force.
CREATE TABLE site_rules (
  version INTEGER NOT NULL PRIMARY KEY,
  proof_gap_minutes INTEGER NOT NULL,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  first_signature UUID NOT NULL REFERENCES signature (id),
  second_signature UUID NOT NULL REFERENCES signature (id)
);
