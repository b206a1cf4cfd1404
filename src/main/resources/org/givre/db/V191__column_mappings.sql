-- How a spreadsheet's columns were understood the last time, by the name somebody gave it.
CREATE TABLE exchange_mapping (
  mapping_name VARCHAR(100) NOT NULL,
  column_code VARCHAR(40) NOT NULL,
  heading VARCHAR(200) NOT NULL,
  PRIMARY KEY (mapping_name, column_code)
);
