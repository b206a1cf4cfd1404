-- The last number given of each kind and year; locked by the act that takes the next.
CREATE TABLE document_series (
  kind VARCHAR(3) NOT NULL,
  series_year INTEGER NOT NULL,
  last_serial INTEGER NOT NULL,
  PRIMARY KEY (kind, series_year)
);

-- One row to lock while a series is begun: two firsts of a year are never both made.
CREATE TABLE document_gate (
  only_row SMALLINT NOT NULL PRIMARY KEY CHECK (only_row = 1)
);
INSERT INTO document_gate (only_row) VALUES (1);

-- A sheet's place in its series. Facts: only ever added.
CREATE TABLE document_sheet (
  number VARCHAR(15) NOT NULL PRIMARY KEY,
  kind VARCHAR(3) NOT NULL,
  series_year INTEGER NOT NULL,
  serial INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  replaces VARCHAR(15) REFERENCES document_sheet (number),
  given_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  given_by UUID NOT NULL,
  patient VARCHAR(300) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  search VARCHAR(2000) NOT NULL,
  facts_digest VARCHAR(64) NOT NULL,
  UNIQUE (kind, series_year, serial)
);
CREATE INDEX document_sheet_given ON document_sheet (given_at);

-- The text that is embedded in the file: kept apart, a list never reads it.
CREATE TABLE document_facts (
  number VARCHAR(15) NOT NULL PRIMARY KEY REFERENCES document_sheet (number),
  facts VARCHAR(1000000) NOT NULL
);

-- What a sheet is about, to find it again.
CREATE TABLE document_subject (
  number VARCHAR(15) NOT NULL REFERENCES document_sheet (number),
  kind VARCHAR(20) NOT NULL,
  id VARCHAR(80) NOT NULL,
  label VARCHAR(200) NOT NULL,
  PRIMARY KEY (number, kind, id)
);
CREATE INDEX document_subject_found ON document_subject (kind, id);

-- What became of a sheet. Facts: only ever added.
CREATE TABLE document_event (
  number VARCHAR(15) NOT NULL REFERENCES document_sheet (number),
  rank INTEGER NOT NULL,
  state VARCHAR(12) NOT NULL,
  word VARCHAR(80) NOT NULL,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  PRIMARY KEY (number, rank)
);

-- The state that the last event set: a projection.
CREATE TABLE document_now (
  number VARCHAR(15) NOT NULL PRIMARY KEY REFERENCES document_sheet (number),
  state VARCHAR(12) NOT NULL,
  word VARCHAR(80) NOT NULL
);

-- Every file ever drawn: 0 the original, n duplicata n.
CREATE TABLE document_copy (
  number VARCHAR(15) NOT NULL REFERENCES document_sheet (number),
  copy INTEGER NOT NULL,
  file VARCHAR(120) NOT NULL UNIQUE,
  digest VARCHAR(64) NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  made_by UUID NOT NULL,
  made_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (number, copy)
);

-- Which copies went to paper.
CREATE TABLE document_print (
  number VARCHAR(15) NOT NULL,
  copy INTEGER NOT NULL,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  PRIMARY KEY (number, copy),
  FOREIGN KEY (number, copy) REFERENCES document_copy (number, copy)
);
