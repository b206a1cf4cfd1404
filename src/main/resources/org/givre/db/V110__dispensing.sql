-- Arrivals. Every step is a row, none is changed; the open arrival of an order is a row of its own.
CREATE TABLE reception (
  id UUID NOT NULL PRIMARY KEY,
  order_id UUID NOT NULL,
  lot UUID NOT NULL,
  product VARCHAR(40) NOT NULL,
  version INTEGER NOT NULL,
  shipper VARCHAR(200) NOT NULL,
  carrier VARCHAR(200) NOT NULL,
  waybill VARCHAR(200) NOT NULL,
  seals_expected VARCHAR(400) NOT NULL,
  seals_found VARCHAR(400) NOT NULL,
  logger VARCHAR(200) NOT NULL,
  arrived_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  begun_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  begun_by UUID NOT NULL,
  begun_name VARCHAR(200) NOT NULL
);
CREATE INDEX reception_lot ON reception (lot, begun_at);

CREATE TABLE reception_under_way (
  order_id UUID NOT NULL PRIMARY KEY,
  reception UUID NOT NULL UNIQUE REFERENCES reception (id)
);

CREATE TABLE reception_control (
  id UUID NOT NULL PRIMARY KEY,
  reception UUID NOT NULL REFERENCES reception (id),
  point VARCHAR(40) NOT NULL,
  finding VARCHAR(20) NOT NULL,
  found VARCHAR(2000) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);
CREATE INDEX reception_control_of ON reception_control (reception, done_at);

-- One person reads one carrier once.
CREATE TABLE reception_reading (
  id UUID NOT NULL PRIMARY KEY,
  reception UUID NOT NULL REFERENCES reception (id),
  carrier VARCHAR(20) NOT NULL,
  turn SMALLINT NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL,
  UNIQUE (reception, carrier, done_by, turn)
);

CREATE TABLE reception_reading_value (
  reading UUID NOT NULL REFERENCES reception_reading (id),
  field VARCHAR(40) NOT NULL,
  content VARCHAR(400) NOT NULL,
  PRIMARY KEY (reading, field)
);

CREATE TABLE reception_opening (
  reception UUID NOT NULL PRIMARY KEY REFERENCES reception (id),
  opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);

CREATE TABLE reception_unit (
  reception UUID NOT NULL REFERENCES reception (id),
  unit UUID NOT NULL UNIQUE,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (reception, unit)
);

CREATE TABLE reception_placing (
  reception UUID NOT NULL,
  unit UUID NOT NULL,
  place UUID NOT NULL,
  placed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (reception, unit),
  FOREIGN KEY (reception, unit) REFERENCES reception_unit (reception, unit)
);

CREATE TABLE reception_decision (
  reception UUID NOT NULL PRIMARY KEY REFERENCES reception (id),
  decision VARCHAR(20) NOT NULL,
  why VARCHAR(4000) NOT NULL,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  first_signature UUID NOT NULL,
  second_signature UUID NOT NULL,
  sheet_number VARCHAR(40) NOT NULL
);

-- Papers and confirmations; of several the last one counts.
CREATE TABLE attachment (
  id UUID NOT NULL PRIMARY KEY,
  lot UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  name VARCHAR(400) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);
CREATE INDEX attachment_lot ON attachment (lot, done_at);

CREATE TABLE specification_finding (
  id UUID NOT NULL PRIMARY KEY,
  lot UUID NOT NULL,
  result VARCHAR(30) NOT NULL,
  parameters INTEGER NOT NULL,
  failed_parameter VARCHAR(400) NOT NULL,
  found_value VARCHAR(400) NOT NULL,
  specified VARCHAR(400) NOT NULL,
  company_letter VARCHAR(400) NOT NULL,
  physician_decision VARCHAR(4000) NOT NULL,
  patient_informed VARCHAR(400) NOT NULL,
  pharmacist_decision VARCHAR(4000) NOT NULL,
  notification VARCHAR(400) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);
CREATE INDEX specification_finding_lot ON specification_finding (lot, done_at);

CREATE TABLE tocilizumab_confirmation (
  id UUID NOT NULL PRIMARY KEY,
  treatment UUID NOT NULL,
  doses INTEGER NOT NULL CHECK (doses >= 0),
  another_within_8_h BOOLEAN NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);
CREATE INDEX tocilizumab_confirmation_of ON tocilizumab_confirmation (treatment, done_at);

-- Releases. A unit has at most one in force; a withdrawal is a row of its own.
CREATE TABLE release_decision (
  id UUID NOT NULL PRIMARY KEY,
  lot UUID NOT NULL,
  product VARCHAR(40) NOT NULL,
  version INTEGER NOT NULL,
  cut_off TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  digest VARCHAR(64) NOT NULL,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  first_signature UUID NOT NULL,
  second_signature UUID NOT NULL,
  sheet_number VARCHAR(40) NOT NULL
);

CREATE TABLE release_unit (
  release_id UUID NOT NULL REFERENCES release_decision (id),
  unit UUID NOT NULL,
  ranking INTEGER NOT NULL,
  PRIMARY KEY (release_id, unit)
);

CREATE TABLE release_in_force (
  unit UUID NOT NULL PRIMARY KEY,
  release_id UUID NOT NULL REFERENCES release_decision (id)
);

CREATE TABLE release_withdrawal (
  release_id UUID NOT NULL PRIMARY KEY REFERENCES release_decision (id),
  why VARCHAR(4000) NOT NULL,
  signature UUID NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);

-- From identity check to infusion.
CREATE TABLE identity_check (
  id UUID NOT NULL PRIMARY KEY,
  unit UUID NOT NULL,
  checked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  first_signature UUID NOT NULL,
  second_signature UUID NOT NULL
);
CREATE INDEX identity_check_unit ON identity_check (unit, checked_at);

-- A unit is thawed once.
CREATE TABLE thaw_device (
  unit UUID NOT NULL PRIMARY KEY,
  device VARCHAR(200) NOT NULL,
  checked_degrees DOUBLE PRECISION,
  thermometer VARCHAR(200) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);

CREATE TABLE thaw_aspect (
  id UUID NOT NULL PRIMARY KEY,
  unit UUID NOT NULL,
  finding VARCHAR(20) NOT NULL,
  words VARCHAR(4000) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);
CREATE INDEX thaw_aspect_unit ON thaw_aspect (unit, done_at);

-- When things happened to a unit; a corrected time is one more row, counted from 1 per unit.
CREATE TABLE unit_time (
  unit UUID NOT NULL,
  counted INTEGER NOT NULL,
  event VARCHAR(40) NOT NULL,
  happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  why VARCHAR(4000) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (unit, counted)
);

CREATE TABLE clock_overrun (
  unit UUID NOT NULL,
  rule_name VARCHAR(40) NOT NULL,
  deviation UUID NOT NULL,
  PRIMARY KEY (unit, rule_name)
);

-- The dispensing register. "series" is 'GIVRE', whose numbers have no hole in a year, or 'TYPED'.
CREATE TABLE register_year (
  register_year INTEGER NOT NULL PRIMARY KEY,
  last_number INTEGER NOT NULL
);

-- A row for every year there may be: writers wait on it, and never race to make it.
INSERT INTO register_year (register_year, last_number) VALUES
  (2020, 0), (2021, 0), (2022, 0), (2023, 0), (2024, 0), (2025, 0),
  (2026, 0), (2027, 0), (2028, 0), (2029, 0), (2030, 0), (2031, 0),
  (2032, 0), (2033, 0), (2034, 0), (2035, 0), (2036, 0), (2037, 0),
  (2038, 0), (2039, 0), (2040, 0), (2041, 0), (2042, 0), (2043, 0),
  (2044, 0), (2045, 0), (2046, 0), (2047, 0), (2048, 0), (2049, 0),
  (2050, 0), (2051, 0), (2052, 0), (2053, 0), (2054, 0), (2055, 0),
  (2056, 0), (2057, 0), (2058, 0), (2059, 0), (2060, 0), (2061, 0),
  (2062, 0), (2063, 0), (2064, 0), (2065, 0), (2066, 0), (2067, 0),
  (2068, 0), (2069, 0), (2070, 0), (2071, 0), (2072, 0), (2073, 0),
  (2074, 0), (2075, 0), (2076, 0), (2077, 0), (2078, 0), (2079, 0),
  (2080, 0), (2081, 0), (2082, 0), (2083, 0), (2084, 0), (2085, 0),
  (2086, 0), (2087, 0), (2088, 0), (2089, 0), (2090, 0), (2091, 0),
  (2092, 0), (2093, 0), (2094, 0), (2095, 0), (2096, 0), (2097, 0),
  (2098, 0), (2099, 0), (2100, 0), (2101, 0), (2102, 0), (2103, 0),
  (2104, 0), (2105, 0), (2106, 0), (2107, 0), (2108, 0), (2109, 0),
  (2110, 0), (2111, 0), (2112, 0), (2113, 0), (2114, 0), (2115, 0),
  (2116, 0), (2117, 0), (2118, 0), (2119, 0), (2120, 0);

CREATE TABLE dispensing (
  id UUID NOT NULL PRIMARY KEY,
  series VARCHAR(10) NOT NULL,
  register_year INTEGER NOT NULL,
  register_number INTEGER NOT NULL,
  written VARCHAR(60) NOT NULL UNIQUE,
  prescription UUID NOT NULL,
  prescriber VARCHAR(200) NOT NULL,
  ward VARCHAR(200) NOT NULL,
  container VARCHAR(200) NOT NULL,
  carrier VARCHAR(200) NOT NULL,
  patient UUID NOT NULL,
  product VARCHAR(40) NOT NULL,
  lot UUID NOT NULL,
  first_signature UUID NOT NULL,
  second_signature UUID NOT NULL,
  sheet_number VARCHAR(40) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);
CREATE INDEX dispensing_register ON dispensing (register_year, series, register_number);

-- A unit is handed over once.
CREATE TABLE dispensing_unit (
  dispensing UUID NOT NULL REFERENCES dispensing (id),
  unit UUID NOT NULL UNIQUE,
  ranking INTEGER NOT NULL,
  PRIMARY KEY (dispensing, unit)
);

CREATE TABLE dispensing_receipt (
  dispensing UUID NOT NULL PRIMARY KEY REFERENCES dispensing (id),
  received_by VARCHAR(200) NOT NULL,
  received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);

CREATE TABLE register_cancellation (
  dispensing UUID NOT NULL PRIMARY KEY REFERENCES dispensing (id),
  why VARCHAR(4000) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);
