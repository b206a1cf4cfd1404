-- Staffed hours, closures, on-call turns: each version whole, the newest is in force.
CREATE TABLE duty_version (
  version INTEGER NOT NULL PRIMARY KEY,
  decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL
);
CREATE TABLE duty_hours (
  version INTEGER NOT NULL REFERENCES duty_version (version),
  weekday SMALLINT NOT NULL,
  opens VARCHAR(8) NOT NULL,
  closes VARCHAR(8) NOT NULL,
  PRIMARY KEY (version, weekday)
);
CREATE TABLE duty_closure (
  version INTEGER NOT NULL REFERENCES duty_version (version),
  first_day VARCHAR(10) NOT NULL,
  last_day VARCHAR(10) NOT NULL,
  why VARCHAR(200) NOT NULL,
  PRIMARY KEY (version, first_day, last_day)
);
-- role: who is told at once on site, who is told last; everybody else by their turn.
CREATE TABLE duty_contact (
  version INTEGER NOT NULL REFERENCES duty_version (version),
  contact UUID NOT NULL,
  rank INTEGER NOT NULL,
  name VARCHAR(100) NOT NULL,
  phone VARCHAR(60) NOT NULL,
  mail VARCHAR(200) NOT NULL,
  sms VARCHAR(200) NOT NULL,
  role VARCHAR(10) NOT NULL,
  PRIMARY KEY (version, contact)
);
CREATE TABLE duty_turn (
  version INTEGER NOT NULL REFERENCES duty_version (version),
  monday VARCHAR(10) NOT NULL,
  first_contact UUID NOT NULL,
  second_contact UUID,
  PRIMARY KEY (version, monday)
);
CREATE TABLE duty_replacement (
  version INTEGER NOT NULL REFERENCES duty_version (version),
  from_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  until_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  absent UUID NOT NULL,
  stand_in UUID NOT NULL,
  PRIMARY KEY (version, from_at, absent)
);
