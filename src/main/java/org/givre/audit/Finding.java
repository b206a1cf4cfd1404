package org.givre.audit;

/**
 * The first thing wrong in the chain.
 *
 * @param number the entry at which the chain stops being provable
 */
public record Finding(long number, Kind kind) {

  /** What is wrong there; the words are {@code audit.finding.<code>}. */
  public enum Kind {
    /** Its content does not give its digest: a byte was changed. */
    CHANGED("changed"),
    /** Its number does not follow: an entry was taken out, put in or moved. */
    MISSING("missing"),
    /** It does not name the digest of the entry before. */
    UNCHAINED("unchained"),
    /** Entries up to the one that the head names are lacking at the end. */
    CUT("cut"),
    /** Entries stand behind the one that the head names. */
    BEYOND_HEAD("beyond-head");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
