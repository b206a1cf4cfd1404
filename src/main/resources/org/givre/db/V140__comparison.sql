-- What Givre read held against the device's own display, signed by who looked.
CREATE TABLE probe_comparison (
  id UUID NOT NULL PRIMARY KEY,
  device UUID NOT NULL REFERENCES device (id),
  profile VARCHAR(80) NOT NULL,
  situation VARCHAR(20) NOT NULL,
  compared_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  signer VARCHAR(250) NOT NULL,
  signature UUID NOT NULL REFERENCES signature (id)
);
CREATE INDEX probe_comparison_of ON probe_comparison (profile, compared_at);

CREATE TABLE compared_value (
  comparison UUID NOT NULL REFERENCES probe_comparison (id),
  point VARCHAR(60) NOT NULL,
  quantity VARCHAR(20) NOT NULL,
  read_number DOUBLE PRECISION NOT NULL,
  shown DOUBLE PRECISION NOT NULL,
  raw VARCHAR(4000) NOT NULL,
  PRIMARY KEY (comparison, point)
);

-- Profiles that the site wrote from a maker's sheet; a change is a new revision.
CREATE TABLE site_profile (
  profile VARCHAR(80) NOT NULL PRIMARY KEY,
  title VARCHAR(200) NOT NULL,
  sheet VARCHAR(300) NOT NULL,
  content VARCHAR(20000) NOT NULL,
  written_by UUID NOT NULL,
  written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
