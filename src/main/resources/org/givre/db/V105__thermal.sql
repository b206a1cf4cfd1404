-- A pharmacist's signed judgement on a gap or an excursion of one unit; only ever added.
CREATE TABLE thermal_judgement (
  id UUID NOT NULL PRIMARY KEY,
  unit UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  span_from TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  span_to TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  warmest DOUBLE PRECISION,
  effect VARCHAR(20) NOT NULL,
  why VARCHAR(4000) NOT NULL,
  judged_by VARCHAR(200) NOT NULL,
  judged_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  signature UUID NOT NULL
);
CREATE INDEX thermal_judgement_unit ON thermal_judgement (unit, judged_at);

-- Time out of nitrogen that nothing measured.
CREATE TABLE thermal_exposure (
  id UUID NOT NULL PRIMARY KEY,
  unit UUID NOT NULL,
  cause VARCHAR(20) NOT NULL,
  span_from TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  span_to TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX thermal_exposure_unit ON thermal_exposure (unit, span_from);
