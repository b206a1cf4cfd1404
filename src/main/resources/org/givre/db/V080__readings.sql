-- Every reading, append-only. "nth" tells two values of one instant apart: both are kept.
CREATE TABLE reading (
  channel UUID NOT NULL,
  read_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  nth SMALLINT NOT NULL,
  source VARCHAR(12) NOT NULL,
  quality VARCHAR(8) NOT NULL,
  amount DOUBLE PRECISION,
  why VARCHAR(60) NOT NULL,
  raw_frame VARCHAR(1200) NOT NULL,
  profile VARCHAR(80) NOT NULL,
  PRIMARY KEY (channel, read_at, nth),
  CHECK ((amount IS NULL) = (quality = 'missing'))
);

-- One row a channel and hour: what a long curve draws. Can be made again from "reading".
CREATE TABLE reading_hour (
  channel UUID NOT NULL,
  hour_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  first_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  last_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  least DOUBLE PRECISION NOT NULL,
  most DOUBLE PRECISION NOT NULL,
  first_amount DOUBLE PRECISION NOT NULL,
  last_amount DOUBLE PRECISION NOT NULL,
  readings BIGINT NOT NULL,
  suspect BIGINT NOT NULL,
  PRIMARY KEY (channel, hour_at)
);
