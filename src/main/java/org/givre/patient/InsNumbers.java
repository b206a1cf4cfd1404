package org.givre.patient;

/** Which authorities' numbers a data folder may hold. */
public enum InsNumbers {
  /** Real patients: test and demonstration numbers are refused. */
  REAL,
  /** Training: fictitious patients, whose numbers are test numbers. */
  TRAINING
}
