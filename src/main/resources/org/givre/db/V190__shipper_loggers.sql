-- Shippers' loggers as taken in at an arrival: what was found, and the digest of the original
-- in the vault. Only ever added; of one logger's several files the last one counts.
CREATE TABLE reception_logger (
  id UUID NOT NULL PRIMARY KEY,
  reception UUID NOT NULL REFERENCES reception (id),
  file_name VARCHAR(400) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  profile VARCHAR(40) NOT NULL,
  serial VARCHAR(200) NOT NULL,
  calibrated_until VARCHAR(10) NOT NULL,
  refused_lines INTEGER NOT NULL,
  first_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  last_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  interval_s BIGINT NOT NULL,
  records INTEGER NOT NULL,
  instants INTEGER NOT NULL,
  coldest DOUBLE PRECISION NOT NULL,
  warmest DOUBLE PRECISION NOT NULL,
  mean DOUBLE PRECISION NOT NULL,
  limit_c DOUBLE PRECISION NOT NULL,
  above INTEGER NOT NULL,
  first_above TIMESTAMP(6) WITH TIME ZONE,
  last_above TIMESTAMP(6) WITH TIME ZONE,
  above_least_s BIGINT NOT NULL,
  above_most_s BIGINT NOT NULL,
  flaws VARCHAR(400) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);
CREATE INDEX reception_logger_of ON reception_logger (reception, done_at);

CREATE TABLE reception_logger_gap (
  id UUID NOT NULL PRIMARY KEY,
  logger UUID NOT NULL REFERENCES reception_logger (id),
  gap_from TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  gap_to TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  missing INTEGER NOT NULL
);
CREATE INDEX reception_logger_gap_of ON reception_logger_gap (logger, gap_from);
