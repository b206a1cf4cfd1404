package org.givre.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256, as 64 lower-case hexadecimal digits (FIPS 180-4). */
public record Digest(String hex) {

  public static final Digest ZERO = new Digest("0".repeat(64));

  public Digest {
    if (!isOne(hex)) {
      throw new IllegalArgumentException("not a SHA-256: " + hex.length() + " characters");
    }
  }

  /**
   * Whether the text is a SHA-256 as written here. By hand: a chain is proved at hundreds of
   * thousands of these a second.
   */
  public static boolean isOne(String text) {
    if (text.length() != 64) {
      return false;
    }
    for (int at = 0; at < 64; at++) {
      char letter = text.charAt(at);
      if ((letter < '0' || letter > '9') && (letter < 'a' || letter > 'f')) {
        return false;
      }
    }
    return true;
  }

  public static Digest of(byte[] bytes) {
    return new Digest(HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** Four groups of four, as sheets and the journal print it: 9f3c 41d0 77ae 02b6. */
  public String brief() {
    return String.join(
        " ", hex.substring(0, 4), hex.substring(4, 8), hex.substring(8, 12), hex.substring(12, 16));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
