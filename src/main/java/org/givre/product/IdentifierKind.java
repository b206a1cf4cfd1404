package org.givre.product;

/**
 * What must be read on container and certificate before a unit of this product is known. The names
 * are those of the chain of identity's types; a test holds the two lists together.
 */
public enum IdentifierKind {
  LOT,
  COI,
  DIN,
  SEC,
  APHERESIS,
  MANUFACTURER_PATIENT,
  ORDER,
  CASSETTE,
  CODED
}
