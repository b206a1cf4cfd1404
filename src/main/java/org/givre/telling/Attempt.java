package org.givre.telling;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a message: a try on a path, or why no further one is made.
 *
 * @param path empty when nothing was tried
 * @param words what the path said; empty when nothing
 */
public record Attempt(
    UUID message, Instant at, String path, String address, Result result, String words) {

  /** Kept as its code. */
  public enum Result {
    SENT("sent"),
    FAILED("failed"),
    /** Answered or over before it could be sent. */
    OBSOLETE("obsolete"),
    /** A newer message says all that it said. */
    SUPERSEDED("superseded");

    private final String code;

    Result(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /** Nothing more is to be done for the message. */
    public boolean isFinal() {
      return this != FAILED;
    }

    public static Result ofCode(String code) {
      for (Result result : values()) {
        if (result.code.equals(code)) {
          return result;
        }
      }
      throw new IllegalArgumentException("result " + code);
    }
  }
}
