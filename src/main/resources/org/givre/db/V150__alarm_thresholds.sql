-- Alarm thresholds. Each version is signed by two persons and stays; the newest of its scope (a
-- tank, or the whole site) is in force. Nothing here: the handbook's proposals stand.
CREATE TABLE alarm_thresholds (
  version INTEGER NOT NULL PRIMARY KEY,
  tank UUID,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  first_name VARCHAR(200) NOT NULL,
  second_name VARCHAR(200) NOT NULL,
  first_signature UUID NOT NULL REFERENCES signature (id),
  second_signature UUID NOT NULL REFERENCES signature (id)
);

CREATE TABLE alarm_threshold (
  version INTEGER NOT NULL REFERENCES alarm_thresholds (version),
  machine VARCHAR(40) NOT NULL,
  step SMALLINT NOT NULL,
  level VARCHAR(10) NOT NULL,
  limit_amount DOUBLE PRECISION NOT NULL,
  on_seconds BIGINT NOT NULL,
  deadband DOUBLE PRECISION NOT NULL,
  off_seconds BIGINT NOT NULL,
  latch BOOLEAN NOT NULL,
  PRIMARY KEY (version, machine, step)
);

CREATE TABLE alarm_figure (
  version INTEGER NOT NULL REFERENCES alarm_thresholds (version),
  figure VARCHAR(40) NOT NULL,
  amount DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (version, figure)
);

-- Who else answered for a silencing: the second person of an inhibition or of a repeated shelving.
ALTER TABLE alarm_event ADD COLUMN second_name VARCHAR(200);
