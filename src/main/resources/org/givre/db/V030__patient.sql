-- Who the patients are. Every correction is a revision, kept for ever; "patient" is the last one.
-- Identities stand in these three tables and nowhere else.
CREATE TABLE patient (
  id UUID NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  birth_name VARCHAR(100) NOT NULL,
  given_names VARCHAR(300) NOT NULL,
  birth_date DATE NOT NULL,
  sex VARCHAR(1) NOT NULL,
  birth_place VARCHAR(5) NOT NULL,
  used_name VARCHAR(100) NOT NULL,
  ipp VARCHAR(40) NOT NULL,
  ins_status VARCHAR(20) NOT NULL,
  marks VARCHAR(60) NOT NULL,
  matricule VARCHAR(15),
  oid VARCHAR(30)
);
CREATE INDEX patient_birth_date ON patient (birth_date);

CREATE TABLE patient_revision (
  patient UUID NOT NULL REFERENCES patient (id),
  revision INTEGER NOT NULL CHECK (revision > 0),
  birth_name VARCHAR(100) NOT NULL,
  given_names VARCHAR(300) NOT NULL,
  birth_date DATE NOT NULL,
  sex VARCHAR(1) NOT NULL,
  birth_place VARCHAR(5) NOT NULL,
  used_name VARCHAR(100) NOT NULL,
  ipp VARCHAR(40) NOT NULL,
  ins_status VARCHAR(20) NOT NULL,
  marks VARCHAR(60) NOT NULL,
  matricule VARCHAR(15),
  oid VARCHAR(30),
  written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  written_by UUID NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (patient, revision)
);

-- What a patient is found by: capitals and digits only, so that a prefix is a range of the index.
CREATE TABLE patient_key (
  find_key VARCHAR(220) NOT NULL,
  patient UUID NOT NULL REFERENCES patient (id),
  kind VARCHAR(12) NOT NULL,
  PRIMARY KEY (find_key, patient, kind)
);
CREATE INDEX patient_key_patient ON patient_key (patient);

-- One IPP and one matricule a patient, kept by the database.
CREATE TABLE patient_number (
  number_kind VARCHAR(12) NOT NULL,
  number_key VARCHAR(40) NOT NULL,
  patient UUID NOT NULL REFERENCES patient (id),
  PRIMARY KEY (number_kind, number_key)
);
CREATE INDEX patient_number_patient ON patient_number (patient);
