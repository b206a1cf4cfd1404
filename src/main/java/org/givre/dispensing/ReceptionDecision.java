package org.givre.dispensing;

/** How an arrival ends (stock acceptance is not release). */
public enum ReceptionDecision {
  STOCKED,
  QUARANTINED,
  REFUSED
}
