-- What is done to a whole tank: a maintenance, a time out of service. Begun once, ended once.
CREATE TABLE tank_care (
  id UUID NOT NULL PRIMARY KEY,
  tank UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  owner VARCHAR(200) NOT NULL,
  phone VARCHAR(60) NOT NULL,
  until_at TIMESTAMP(6) WITH TIME ZONE,
  begun_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  reason VARCHAR(2000) NOT NULL
);
CREATE INDEX tank_care_tank ON tank_care (tank, begun_at);

CREATE TABLE tank_care_end (
  care UUID NOT NULL PRIMARY KEY REFERENCES tank_care (id),
  ended_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  remark VARCHAR(2000) NOT NULL
);

-- The exit checklist as it was at the end: seen by the program, or signed for by the person.
CREATE TABLE tank_care_check (
  care UUID NOT NULL REFERENCES tank_care_end (care),
  item VARCHAR(30) NOT NULL,
  seen VARCHAR(10) NOT NULL,
  detail VARCHAR(200) NOT NULL,
  PRIMARY KEY (care, item)
);

-- Openings of a tank as they stand; the journal has who announced, opened and closed.
CREATE TABLE tank_opening (
  id UUID NOT NULL PRIMARY KEY,
  tank UUID NOT NULL,
  announced BOOLEAN NOT NULL,
  announced_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  units VARCHAR(8000) NOT NULL,
  allowed_seconds BIGINT NOT NULL,
  phase VARCHAR(12) NOT NULL,
  opened_at TIMESTAMP(6) WITH TIME ZONE,
  closed_at TIMESTAMP(6) WITH TIME ZONE,
  done_at TIMESTAMP(6) WITH TIME ZONE,
  warmest DOUBLE PRECISION,
  warmest_at TIMESTAMP(6) WITH TIME ZONE,
  falls BOOLEAN NOT NULL
);
CREATE INDEX tank_opening_tank ON tank_opening (tank, announced_at);
