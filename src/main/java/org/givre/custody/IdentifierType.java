package org.givre.custody;

/** What an identifier names. Which ones a product needs is its sheet's to say. */
public enum IdentifierType {
  /** Manufacturer's batch number. */
  LOT,
  /** Chain of identity number of the manufacturer. */
  COI,
  /** Donation identification number of the apheresis (ISBT 128). */
  DIN,
  /** Single European Code of the apheresis. */
  SEC,
  /** Apheresis number where it is not a DIN. */
  APHERESIS,
  /** The patient's number at the manufacturer. */
  MANUFACTURER_PATIENT,
  /** Order number. */
  ORDER,
  /** What is engraved or glued on the cassette. */
  CASSETTE,
  /** Serial number of one unit (GS1 21). */
  SERIAL,
  /** GS1 trade item number. */
  GTIN,
  /** Coded identifier of one vial, carton or syringe. */
  CODED,
  /** Anything else printed on the unit. */
  OTHER
}
