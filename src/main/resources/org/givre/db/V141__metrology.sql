-- The file of a certificate, kept in the vault under its digest.
CREATE TABLE calibration_file (
  channel UUID NOT NULL REFERENCES probe_channel (id),
  certificate VARCHAR(100) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  file_name VARCHAR(300) NOT NULL
);
CREATE INDEX calibration_file_of ON calibration_file (channel);

-- A probe out of its tank: its readings are doubtful and its alarms held until then at most.
CREATE TABLE probe_in_calibration (
  id UUID NOT NULL PRIMARY KEY,
  channel UUID NOT NULL REFERENCES probe_channel (id),
  begun_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  until_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  begun_by VARCHAR(250) NOT NULL
);
CREATE INDEX probe_in_calibration_until ON probe_in_calibration (until_at);

CREATE TABLE probe_calibrated (
  calibration UUID NOT NULL PRIMARY KEY REFERENCES probe_in_calibration (id),
  ended_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
