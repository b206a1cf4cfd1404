package org.givre.deviation;

import java.time.Instant;
import java.util.Locale;
import org.givre.kernel.ActorId;

/** One thing done about a deviation between its opening and its closing. */
public record FollowUp(Kind kind, String words, Instant at, ActorId by) {

  /** What it is (domain §11). */
  public enum Kind {
    /** What it may have done to the product, as analysed. */
    IMPACT,
    /** Who was told: quality, physician, company, agency. */
    TOLD,
    /** A reference given by the company or the agency. */
    REFERENCE,
    /** What is done so that it does not happen again. */
    ACTION;

    /** The words are {@code deviation.follow-up.<key>}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
