-- Treatments of patients.
CREATE TABLE treatment_case (
  id UUID NOT NULL PRIMARY KEY,
  patient UUID NOT NULL REFERENCES patient (id),
  product VARCHAR(40) NOT NULL,
  indication VARCHAR(400) NOT NULL,
  opened TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  exit_reason VARCHAR(30)
);
CREATE INDEX treatment_case_patient ON treatment_case (patient);
CREATE INDEX treatment_case_opened ON treatment_case (opened);

CREATE TABLE case_stage (
  treatment UUID NOT NULL REFERENCES treatment_case (id),
  stage VARCHAR(20) NOT NULL,
  reached TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor UUID NOT NULL,
  recorded TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (treatment, stage)
);

CREATE TABLE manufacturer_order (
  id UUID NOT NULL PRIMARY KEY,
  treatment UUID NOT NULL REFERENCES treatment_case (id),
  patient UUID NOT NULL,
  product VARCHAR(40) NOT NULL,
  order_number VARCHAR(60) NOT NULL,
  number_key VARCHAR(60) NOT NULL,
  lot UUID NOT NULL UNIQUE,
  placed TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  arrival TIMESTAMP(6) WITH TIME ZONE,
  UNIQUE (product, number_key),
  FOREIGN KEY (lot, patient, product) REFERENCES custody_lot (id, patient, product)
);
CREATE INDEX manufacturer_order_treatment ON manufacturer_order (treatment);
CREATE INDEX manufacturer_order_placed ON manufacturer_order (placed);

CREATE TABLE prescription (
  id UUID NOT NULL PRIMARY KEY,
  treatment UUID NOT NULL REFERENCES treatment_case (id),
  patient UUID NOT NULL,
  product VARCHAR(40) NOT NULL,
  prescriber VARCHAR(200) NOT NULL,
  rpps VARCHAR(11) NOT NULL,
  signed_on DATE NOT NULL,
  dose VARCHAR(400) NOT NULL,
  weight_kg NUMERIC(6, 2),
  ward VARCHAR(200) NOT NULL,
  protocol VARCHAR(400) NOT NULL,
  infusion TIMESTAMP(6) WITH TIME ZONE,
  entered TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX prescription_treatment ON prescription (treatment, entered);

CREATE TABLE prescription_validation (
  prescription UUID NOT NULL PRIMARY KEY REFERENCES prescription (id),
  validated_by UUID NOT NULL,
  validated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
