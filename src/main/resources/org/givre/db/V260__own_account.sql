-- When the password was last chosen, when its person was last here, what was refused in between.
ALTER TABLE account ADD COLUMN password_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE account ADD COLUMN last_in TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE account ADD COLUMN previous_in TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE account ADD COLUMN refused_since INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE account ADD COLUMN refused_before INTEGER DEFAULT 0 NOT NULL;
UPDATE account SET password_at = made_at;

-- The national number of a health professional tells two persons of one name apart.
ALTER TABLE person ADD COLUMN rpps VARCHAR(11);

-- The generator of one-time codes of an account; the last step used, so that no code is used twice.
CREATE TABLE account_code (
  account UUID NOT NULL PRIMARY KEY REFERENCES account (id),
  secret VARCHAR(64) NOT NULL,
  last_step BIGINT NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
