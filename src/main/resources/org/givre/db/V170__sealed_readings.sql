-- Readings of closed days, lossless, one block a channel and UTC day ("part" counts what came
-- late). Append-only: "digest" covers the row, the body and "previous", the digest before it.
CREATE TABLE sealed_block (
  seq BIGINT NOT NULL PRIMARY KEY,
  channel UUID NOT NULL,
  epoch_day INTEGER NOT NULL,
  part SMALLINT NOT NULL,
  sealed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  readings INTEGER NOT NULL,
  least DOUBLE PRECISION,
  most DOUBLE PRECISION,
  body BYTEA NOT NULL,
  frames VARCHAR(64) NOT NULL,
  previous VARCHAR(64) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  UNIQUE (channel, epoch_day, part)
);
CREATE INDEX sealed_block_day ON sealed_block (epoch_day, channel);

-- What a run of sealing did: the head that the journal names too. Append-only.
CREATE TABLE sealing (
  last_seq BIGINT NOT NULL PRIMARY KEY,
  epoch_day INTEGER NOT NULL,
  blocks INTEGER NOT NULL,
  readings BIGINT NOT NULL,
  head VARCHAR(64) NOT NULL,
  sealed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- A closed spool file and the SHA-256 of its lines before compression. Append-only.
CREATE TABLE spool_file (
  file_name VARCHAR(60) NOT NULL PRIMARY KEY,
  sha256 VARCHAR(64) NOT NULL,
  byte_count BIGINT NOT NULL,
  closed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- Least, most, first, last and longest silence of each day and hour of a month (counted from the
-- year 0): what a long curve draws.
-- Can be made again from "sealed_block".
CREATE TABLE reading_month (
  channel UUID NOT NULL,
  month_no INTEGER NOT NULL,
  day_pack BYTEA NOT NULL,
  hour_pack BYTEA NOT NULL,
  PRIMARY KEY (channel, month_no)
);

DROP TABLE reading_hour;
