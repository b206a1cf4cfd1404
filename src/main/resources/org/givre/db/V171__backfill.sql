-- Log files of controllers taken into the history: what was kept of which file, by whom. The file
-- itself lies in the vault under its SHA-256. Append-only.
CREATE TABLE backfill_import (
  id UUID NOT NULL PRIMARY KEY,
  tank UUID NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  mapping VARCHAR(4000) NOT NULL,
  lines INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  readings INTEGER NOT NULL,
  first_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  last_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  clock_seconds BIGINT NOT NULL,
  clock_sure BOOLEAN NOT NULL,
  alarms INTEGER NOT NULL,
  kept_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  actor_name VARCHAR(200) NOT NULL
);
CREATE INDEX backfill_import_tank ON backfill_import (tank, kept_at);

-- How a site's own files are read, by name; the newest of a name counts. Append-only.
CREATE TABLE backfill_mapping (
  mapping_name VARCHAR(100) NOT NULL,
  saved_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  body VARCHAR(4000) NOT NULL,
  actor UUID NOT NULL,
  PRIMARY KEY (mapping_name, saved_at)
);
