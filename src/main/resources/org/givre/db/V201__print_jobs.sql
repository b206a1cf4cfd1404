-- Papers asked for, each followed until it came out or somebody gave it up.
CREATE TABLE print_job (
  id UUID NOT NULL PRIMARY KEY,
  title VARCHAR(200) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  printer VARCHAR(200) NOT NULL,
  form VARCHAR(10) NOT NULL,
  sent_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  sent_by UUID NOT NULL
);
CREATE INDEX print_job_kind ON print_job (kind, sent_at);

CREATE TABLE print_job_step (
  job UUID NOT NULL REFERENCES print_job (id),
  counted INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (job, counted)
);

CREATE TABLE print_job_now (
  job UUID NOT NULL PRIMARY KEY REFERENCES print_job (id),
  state VARCHAR(20) NOT NULL,
  ticket VARCHAR(400) NOT NULL
);
CREATE INDEX print_job_now_state ON print_job_now (state);
