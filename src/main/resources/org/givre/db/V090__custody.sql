-- Lots and units. The patient of a unit is its lot's, for ever: the three columns travel together
-- through a composite foreign key, and no statement of the program updates them.
CREATE TABLE custody_lot (
  id UUID NOT NULL PRIMARY KEY,
  patient UUID NOT NULL REFERENCES patient (id),
  product VARCHAR(40) NOT NULL,
  lot_number VARCHAR(60) NOT NULL,
  units INTEGER NOT NULL CHECK (units > 0),
  UNIQUE (id, patient, product)
);
CREATE INDEX custody_lot_patient ON custody_lot (patient);

CREATE TABLE custody_unit (
  id UUID NOT NULL PRIMARY KEY,
  lot UUID NOT NULL,
  patient UUID NOT NULL,
  product VARCHAR(40) NOT NULL,
  n INTEGER NOT NULL CHECK (n > 0),
  n_of INTEGER NOT NULL CHECK (n_of > 0),
  component VARCHAR(20) NOT NULL,
  colour VARCHAR(20) NOT NULL,
  volume_ml NUMERIC(9, 3),
  cells VARCHAR(60) NOT NULL,
  expiry DATE,
  UNIQUE (lot, n),
  FOREIGN KEY (lot, patient, product) REFERENCES custody_lot (id, patient, product)
);
CREATE INDEX custody_unit_patient ON custody_unit (patient);

-- The chain of identity: every value that was announced, scanned or typed, never replaced.
CREATE TABLE unit_identifier (
  id UUID NOT NULL PRIMARY KEY,
  lot UUID NOT NULL REFERENCES custody_lot (id),
  unit UUID REFERENCES custody_unit (id),
  place_in_chain INTEGER NOT NULL,
  type VARCHAR(24) NOT NULL,
  issuer VARCHAR(100) NOT NULL,
  id_value VARCHAR(200) NOT NULL,
  entry VARCHAR(10) NOT NULL,
  entered_by UUID NOT NULL,
  entered_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX unit_identifier_lot ON unit_identifier (lot);

-- What lots and units are found by.
CREATE TABLE unit_key (
  find_key VARCHAR(200) NOT NULL,
  lot UUID NOT NULL,
  unit UUID NOT NULL,
  PRIMARY KEY (find_key, unit)
);

-- The facts of a unit's life: inserted, never changed.
CREATE TABLE custody_event (
  id UUID NOT NULL PRIMARY KEY,
  unit UUID NOT NULL REFERENCES custody_unit (id),
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  move VARCHAR(20) NOT NULL,
  state_before VARCHAR(60),
  state_after VARCHAR(60) NOT NULL,
  from_place UUID REFERENCES tank_position (id),
  to_place UUID REFERENCES tank_position (id),
  happened TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  details VARCHAR(8000) NOT NULL,
  UNIQUE (unit, ordinal)
);
CREATE INDEX custody_event_actor ON custody_event (actor, recorded);

-- What the facts make true now; written with them, and rebuilt from them by a test.
CREATE TABLE unit_now (
  unit UUID NOT NULL PRIMARY KEY REFERENCES custody_unit (id),
  state VARCHAR(20) NOT NULL,
  state_written VARCHAR(60) NOT NULL,
  place UUID REFERENCES tank_position (id),
  tank UUID REFERENCES tank (id),
  since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  stands_since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  events INTEGER NOT NULL
);
CREATE INDEX unit_now_state ON unit_now (state);
CREATE INDEX unit_now_tank ON unit_now (tank);
CREATE INDEX unit_now_place ON unit_now (place);

CREATE TABLE unit_stay (
  unit UUID NOT NULL REFERENCES custody_unit (id),
  ordinal INTEGER NOT NULL,
  tank UUID NOT NULL REFERENCES tank (id),
  place UUID NOT NULL REFERENCES tank_position (id),
  from_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  to_at TIMESTAMP(6) WITH TIME ZONE,
  PRIMARY KEY (unit, ordinal)
);
CREATE INDEX unit_stay_tank ON unit_stay (tank, from_at);
