-- Departures from a requirement. A row is never changed: its closing is a row of its own.
CREATE TABLE deviation (
  id UUID NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  kind VARCHAR(40) NOT NULL,
  what VARCHAR(4000) NOT NULL,
  immediate_action VARCHAR(4000) NOT NULL,
  happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  opened_by UUID NOT NULL
);

CREATE TABLE deviation_subject (
  deviation UUID NOT NULL REFERENCES deviation (id),
  kind VARCHAR(60) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  label VARCHAR(1000) NOT NULL,
  PRIMARY KEY (deviation, kind, subject)
);
CREATE INDEX deviation_subject_of ON deviation_subject (kind, subject);

CREATE TABLE deviation_closing (
  deviation UUID NOT NULL PRIMARY KEY REFERENCES deviation (id),
  effect VARCHAR(40) NOT NULL,
  decision VARCHAR(4000) NOT NULL,
  closed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  closed_by UUID NOT NULL
);

-- The row that numbering waits on, so that two writers never give one number.
CREATE TABLE deviation_number (
  only_row SMALLINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
  last_number INTEGER NOT NULL
);
INSERT INTO deviation_number (only_row, last_number) VALUES (1, 0);
