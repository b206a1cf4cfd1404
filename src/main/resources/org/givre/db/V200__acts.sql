-- Two marks of the time out of nitrogen, and where register numbers come from: rules of the site.
ALTER TABLE site_rules ADD COLUMN exposure_warn_minutes INTEGER DEFAULT 3 NOT NULL;
ALTER TABLE site_rules ADD COLUMN exposure_deviation_minutes INTEGER DEFAULT 5 NOT NULL;
ALTER TABLE site_rules ADD COLUMN register_source VARCHAR(10) DEFAULT 'GIVRE' NOT NULL;

-- What is done about a deviation between its opening and its closing; only ever added.
CREATE TABLE deviation_follow_up (
  deviation UUID NOT NULL REFERENCES deviation (id),
  counted INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  words VARCHAR(4000) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  PRIMARY KEY (deviation, counted)
);

-- The preparatory treatment as the ward says it; the last one counts.
CREATE TABLE lymphodepletion_dates (
  id UUID NOT NULL PRIMARY KEY,
  treatment UUID NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);
CREATE INDEX lymphodepletion_dates_of ON lymphodepletion_dates (treatment, done_at);

-- A lot out of specification is decided by a pharmacist and a second person.
CREATE TABLE specification_decision (
  finding UUID NOT NULL PRIMARY KEY REFERENCES specification_finding (id),
  first_signature UUID NOT NULL,
  second_signature UUID NOT NULL
);

-- A frozen release is corrected by a new one that names it.
CREATE TABLE release_correction (
  release_id UUID NOT NULL PRIMARY KEY REFERENCES release_decision (id),
  corrects UUID NOT NULL UNIQUE REFERENCES release_decision (id),
  why VARCHAR(4000) NOT NULL
);

-- Destruction, or return to the manufacturer: final, with who authorised it and who saw it done.
CREATE TABLE disposal (
  unit UUID NOT NULL PRIMARY KEY,
  way VARCHAR(10) NOT NULL,
  agreement VARCHAR(400) NOT NULL,
  route VARCHAR(400) NOT NULL,
  witness VARCHAR(200) NOT NULL,
  why VARCHAR(4000) NOT NULL,
  first_signature UUID NOT NULL,
  second_signature UUID NOT NULL,
  sheet_number VARCHAR(40) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);

-- The empty shipper goes back to its carrier with its slip.
CREATE TABLE shipper_return (
  reception UUID NOT NULL PRIMARY KEY REFERENCES reception (id),
  carrier VARCHAR(200) NOT NULL,
  waybill VARCHAR(200) NOT NULL,
  state VARCHAR(400) NOT NULL,
  logger_returned BOOLEAN NOT NULL,
  left_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  sheet_number VARCHAR(40) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done_by UUID NOT NULL,
  done_name VARCHAR(200) NOT NULL
);
