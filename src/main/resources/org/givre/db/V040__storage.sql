-- Tanks and their places.
CREATE TABLE tank (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  name_key VARCHAR(60) NOT NULL UNIQUE,
  room VARCHAR(100) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  set_point DOUBLE PRECISION NOT NULL,
  shape VARCHAR(10) NOT NULL,
  racks INTEGER NOT NULL CHECK (racks > 0),
  levels INTEGER NOT NULL CHECK (levels > 0),
  slots INTEGER NOT NULL CHECK (slots > 0),
  rack_names VARCHAR(10) NOT NULL,
  level_order VARCHAR(20) NOT NULL,
  hinge VARCHAR(100) NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE tank_position (
  id UUID NOT NULL PRIMARY KEY,
  tank UUID NOT NULL REFERENCES tank (id),
  rack VARCHAR(4) NOT NULL,
  rack_place INTEGER NOT NULL,
  rack_level INTEGER NOT NULL,
  slot INTEGER NOT NULL,
  path VARCHAR(12) NOT NULL,
  path_key VARCHAR(12) NOT NULL,
  UNIQUE (tank, path)
);
CREATE INDEX tank_position_order ON tank_position (tank, rack_place, rack_level, slot);
CREATE INDEX tank_position_path ON tank_position (path_key);

-- What is occupied now. One occupant a place, one place an occupant: the database keeps it.
CREATE TABLE occupancy (
  place UUID NOT NULL PRIMARY KEY REFERENCES tank_position (id),
  occupant UUID NOT NULL UNIQUE,
  since TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE place_reservation (
  place UUID NOT NULL PRIMARY KEY REFERENCES tank_position (id),
  holder UUID NOT NULL UNIQUE,
  kind VARCHAR(10) NOT NULL,
  expected TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE place_block (
  place UUID NOT NULL PRIMARY KEY REFERENCES tank_position (id),
  reason VARCHAR(1000) NOT NULL
);

CREATE TABLE rack_block (
  tank UUID NOT NULL REFERENCES tank (id),
  rack VARCHAR(4) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (tank, rack)
);
