package org.givre.alarm;

/** What an alarm does when its cause is gone. */
public enum Latch {
  /** Goes by itself once acknowledged. */
  PLAIN,
  /** Stays until somebody has written what it meant for the units. */
  LATCHED
}
