-- What people read on a display or filled by hand. Append-only.
CREATE TABLE hand_reading (
  id UUID NOT NULL PRIMARY KEY,
  tank UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  amount DOUBLE PRECISION NOT NULL,
  read_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  typed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  note VARCHAR(2000) NOT NULL
);
CREATE INDEX hand_reading_tank ON hand_reading (tank, read_at);

CREATE TABLE hand_fill (
  id UUID NOT NULL PRIMARY KEY,
  tank UUID NOT NULL,
  began_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  seconds BIGINT NOT NULL,
  level_before DOUBLE PRECISION,
  level_after DOUBLE PRECISION,
  typed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  note VARCHAR(2000) NOT NULL
);
CREATE INDEX hand_fill_tank ON hand_fill (tank, began_at);
