-- Medicines and their sheets. A version is never changed: a correction is the next version.
CREATE TABLE product (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  ranking INTEGER NOT NULL
);

CREATE TABLE product_sheet (
  product VARCHAR(40) NOT NULL REFERENCES product (code),
  version INTEGER NOT NULL CHECK (version > 0),
  in_force_from TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  proposed_by UUID,
  proposed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (product, version)
);

CREATE TABLE product_sheet_value (
  product VARCHAR(40) NOT NULL,
  version INTEGER NOT NULL,
  field VARCHAR(40) NOT NULL,
  ranking INTEGER NOT NULL CHECK (ranking > 0),
  confidence VARCHAR(20) NOT NULL,
  content VARCHAR(2000) NOT NULL,
  PRIMARY KEY (product, version, field, ranking),
  FOREIGN KEY (product, version) REFERENCES product_sheet (product, version)
);

-- Two persons signed exactly this version; a version is signed once.
CREATE TABLE product_sheet_signing (
  product VARCHAR(40) NOT NULL,
  version INTEGER NOT NULL,
  pharmacist UUID NOT NULL,
  second_person UUID NOT NULL CHECK (second_person <> pharmacist),
  signed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  first_signature UUID NOT NULL,
  second_signature UUID NOT NULL,
  digest VARCHAR(64) NOT NULL,
  PRIMARY KEY (product, version),
  FOREIGN KEY (product, version) REFERENCES product_sheet (product, version)
);
