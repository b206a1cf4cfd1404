-- Evacuations of failing tanks: who is rescued in which turn, and where a place is held.
CREATE TABLE evacuation (
  id UUID NOT NULL PRIMARY KEY,
  tank UUID NOT NULL REFERENCES tank (id),
  begun_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  begun_by UUID NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  ended_at TIMESTAMP(6) WITH TIME ZONE,
  reviewed_at TIMESTAMP(6) WITH TIME ZONE,
  reviewed_by UUID
);
CREATE INDEX evacuation_tank ON evacuation (tank);

CREATE TABLE evacuation_rescue (
  evacuation UUID NOT NULL REFERENCES evacuation (id),
  turn INTEGER NOT NULL,
  unit UUID NOT NULL REFERENCES custody_unit (id),
  from_place UUID NOT NULL REFERENCES tank_position (id),
  to_place UUID REFERENCES tank_position (id),
  PRIMARY KEY (evacuation, turn)
);
