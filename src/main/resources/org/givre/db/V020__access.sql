-- Human beings. Renamed persons keep their id; nobody is ever deleted.
CREATE TABLE person (
  id UUID NOT NULL PRIMARY KEY,
  given_name VARCHAR(100) NOT NULL,
  family_name VARCHAR(100) NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- Ways to sign in; a person may have several. The login is kept in lower case.
CREATE TABLE account (
  id UUID NOT NULL PRIMARY KEY,
  person UUID NOT NULL REFERENCES person (id),
  login VARCHAR(60) NOT NULL UNIQUE,
  password_hash VARCHAR(300) NOT NULL,
  wrong_in_a_row INTEGER NOT NULL,
  locked_until TIMESTAMP(6) WITH TIME ZONE,
  closed BOOLEAN NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX account_person ON account (person);

CREATE TABLE account_role (
  account UUID NOT NULL REFERENCES account (id),
  role VARCHAR(40) NOT NULL,
  PRIMARY KEY (account, role)
);

-- Facts: who signed exactly what, as what, meaning what. Only ever inserted.
CREATE TABLE signature (
  id UUID NOT NULL PRIMARY KEY,
  person UUID NOT NULL REFERENCES person (id),
  account UUID NOT NULL REFERENCES account (id),
  display_name VARCHAR(250) NOT NULL,
  roles VARCHAR(200) NOT NULL,
  permission VARCHAR(40) NOT NULL,
  part VARCHAR(10) NOT NULL,
  meaning VARCHAR(100) NOT NULL,
  subject_kind VARCHAR(60) NOT NULL,
  subject_id VARCHAR(200) NOT NULL,
  subject_label VARCHAR(1000) NOT NULL,
  signed VARCHAR(64) NOT NULL,
  signed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX signature_subject ON signature (subject_kind, subject_id);
