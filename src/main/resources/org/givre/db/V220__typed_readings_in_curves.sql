-- In whose curve a typed reading stands, as suspect and typed. Those typed before stand in none.
ALTER TABLE hand_reading ADD COLUMN channel UUID;
