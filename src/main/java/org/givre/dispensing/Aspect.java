package org.givre.dispensing;

/** What the thawed unit looks like; words are mandatory for an anomaly. */
public record Aspect(Finding finding, String words, Stamp stamp) {

  /** Intact and as it should be, or not. */
  public enum Finding {
    CONFORM,
    ANOMALY
  }
}
