-- The badge of an account: never its code, a slow digest with a salt of its own.
CREATE TABLE account_badge (
  account UUID NOT NULL PRIMARY KEY REFERENCES account (id),
  salt VARCHAR(64) NOT NULL,
  digest VARCHAR(128) NOT NULL,
  given_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
