-- What a lot is: medicine, trial product, collected cells awaiting the manufacturer, back-up.
ALTER TABLE custody_lot ADD COLUMN kind VARCHAR(20) DEFAULT 'MEDICINE' NOT NULL;
