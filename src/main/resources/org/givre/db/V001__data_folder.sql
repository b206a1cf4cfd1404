-- One row: what this data folder is. "training" never changes once written.
CREATE TABLE data_folder (
  only_row SMALLINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
  id UUID NOT NULL,
  training BOOLEAN NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
