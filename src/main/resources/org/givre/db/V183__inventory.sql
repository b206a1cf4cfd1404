-- Physical inventories: what was seen where, look by look, and how long the lid was open.
CREATE TABLE inventory (
  id UUID NOT NULL PRIMARY KEY,
  tank UUID NOT NULL REFERENCES tank (id),
  racks VARCHAR(400) NOT NULL,
  begun_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  begun_by UUID NOT NULL,
  ended_at TIMESTAMP(6) WITH TIME ZONE,
  sheet VARCHAR(30) NOT NULL
);
CREATE INDEX inventory_tank ON inventory (tank);

CREATE TABLE inventory_seen (
  inventory UUID NOT NULL REFERENCES inventory (id),
  ordinal INTEGER NOT NULL,
  place UUID NOT NULL REFERENCES tank_position (id),
  finding VARCHAR(20) NOT NULL,
  scanned VARCHAR(200) NOT NULL,
  written UUID,
  found UUID,
  seen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  seen_by UUID NOT NULL,
  PRIMARY KEY (inventory, ordinal)
);

CREATE TABLE inventory_lid (
  inventory UUID NOT NULL REFERENCES inventory (id),
  ordinal INTEGER NOT NULL,
  lid VARCHAR(8) NOT NULL,
  turned_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (inventory, ordinal)
);
