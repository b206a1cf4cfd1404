-- Backups that were made and proved, restore drills with their signed record. Facts: never changed.
CREATE TABLE backup_made (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  file_name VARCHAR(1000) NOT NULL,
  bytes BIGINT NOT NULL,
  digest VARCHAR(64) NOT NULL,
  entries BIGINT NOT NULL,
  row_count BIGINT NOT NULL,
  second_medium VARCHAR(10) NOT NULL,
  took_ms BIGINT NOT NULL,
  signed_record VARCHAR(4000) NOT NULL
);

CREATE INDEX backup_made_newest ON backup_made (made_at);
