package org.givre.deviation;

import java.util.Locale;

/** What departed from what; decides who is to be told (domain §11). */
public enum DeviationKind {
  IDENTITY_MISMATCH,
  TEMPERATURE,
  /** Out of nitrogen for longer than allowed. */
  EXPOSURE,
  /** A post-thaw clock ran out. */
  CLOCK,
  /** Broken container, clumps, colour. */
  ASPECT,
  DOCUMENTS,
  OTHER;

  /** The words are {@code deviation.kind.<key>}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
