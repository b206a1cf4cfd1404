-- Periodic reviews of the journal: who read it up to where, under which end of the chain. Facts.
CREATE TABLE journal_review (
  id UUID NOT NULL PRIMARY KEY,
  from_entry BIGINT NOT NULL,
  to_entry BIGINT NOT NULL,
  head VARCHAR(64) NOT NULL,
  remark VARCHAR(2000) NOT NULL,
  signature UUID NOT NULL REFERENCES signature (id),
  reviewer VARCHAR(250) NOT NULL,
  reviewed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE UNIQUE INDEX journal_review_to ON journal_review (to_entry);
