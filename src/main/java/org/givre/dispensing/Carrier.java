package org.givre.dispensing;

/** What carries an identity that is read at an arrival. */
public enum Carrier {
  CASSETTE,
  BAG,
  CERTIFICATE
}
