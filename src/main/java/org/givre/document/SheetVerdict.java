package org.givre.document;

import java.util.Optional;
import org.givre.kernel.Digest;

/**
 * Whether a file or a scanned code is a sheet of a site whose key is known, and unaltered.
 *
 * @param number the number it claims, when one could be read
 * @param digest the digest of its facts, when they could be read
 */
public record SheetVerdict(
    Kind kind, Optional<SheetNumber> number, Optional<Digest> digest, boolean training, Why why) {

  /** The verdict itself; its code is what {@code check-sheet --json} prints. */
  public enum Kind {
    GENUINE("genuine"),
    ALTERED("altered"),
    UNKNOWN_KEY("unknown-key"),
    NOT_A_SHEET("not-a-sheet");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** The reason, when it is not genuine. */
  public enum Why {
    NONE("none"),
    NO_SEAL("no-seal"),
    SEAL_DAMAGED("seal-damaged"),
    BYTES_CHANGED("bytes-changed"),
    CODE_UNREADABLE("code-unreadable"),
    SIGNATURE_WRONG("signature-wrong"),
    KEY_NOT_GIVEN("key-not-given"),
    NOT_OURS("not-ours");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    /** The words are {@code document.check.why.<code>}. */
    public String code() {
      return code;
    }
  }

  public boolean isGenuine() {
    return kind == Kind.GENUINE;
  }
}
