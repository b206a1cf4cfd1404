-- Serial lines, what answers on them, and which tank each of their quantities watches.
CREATE TABLE serial_line (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL UNIQUE,
  path VARCHAR(300) NOT NULL UNIQUE,
  line_format VARCHAR(20) NOT NULL,
  echo VARCHAR(20) NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE device (
  id UUID NOT NULL PRIMARY KEY,
  line UUID NOT NULL REFERENCES serial_line (id),
  name VARCHAR(100) NOT NULL,
  profile VARCHAR(80) NOT NULL,
  address INTEGER NOT NULL,
  period_ms BIGINT NOT NULL CHECK (period_ms > 0),
  timeout_ms BIGINT NOT NULL CHECK (timeout_ms > 0),
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- One device an address now; those retired have no row here.
CREATE TABLE device_in_service (
  device UUID NOT NULL PRIMARY KEY REFERENCES device (id),
  line UUID NOT NULL,
  address INTEGER NOT NULL,
  UNIQUE (line, address)
);

CREATE TABLE device_retired (
  device UUID NOT NULL PRIMARY KEY REFERENCES device (id),
  retired_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE probe_channel (
  id UUID NOT NULL PRIMARY KEY,
  device UUID NOT NULL REFERENCES device (id),
  point VARCHAR(60) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  tank UUID NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  UNIQUE (device, point)
);

-- What was decided about a profile; the last decision holds.
CREATE TABLE profile_decision (
  id UUID NOT NULL PRIMARY KEY,
  profile VARCHAR(80) NOT NULL,
  state VARCHAR(20) NOT NULL,
  decided_by UUID NOT NULL,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX profile_decision_last ON profile_decision (profile, decided_at);

CREATE TABLE calibration (
  id UUID NOT NULL PRIMARY KEY,
  channel UUID NOT NULL REFERENCES probe_channel (id),
  version INTEGER NOT NULL,
  probe_serial VARCHAR(60) NOT NULL,
  laboratory VARCHAR(100) NOT NULL,
  certificate VARCHAR(100) NOT NULL,
  done_on VARCHAR(10) NOT NULL,
  due_on VARCHAR(10) NOT NULL,
  uncertainty DOUBLE PRECISION NOT NULL,
  shift DOUBLE PRECISION NOT NULL,
  slope DOUBLE PRECISION NOT NULL,
  entered_by UUID NOT NULL,
  entered_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  UNIQUE (channel, version)
);
