-- Whether one person moves a unit within the stock, or two sign it. Versions decided before this
-- column keep what was then done: one person.
ALTER TABLE site_rules ADD COLUMN move_signers VARCHAR(10) DEFAULT 'ONE' NOT NULL;
