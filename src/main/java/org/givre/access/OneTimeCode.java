package org.givre.access;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes as telephones make them (RFC 6238: HMAC-SHA-1, thirty seconds, six digits). A code
 * of the step before or after counts too: clocks differ a little.
 */
public final class OneTimeCode {
  private OneTimeCode() {}

  /** Seconds that one code lives. */
  public static final long STEP = 30;

  /** Digits of a code. */
  public static final int DIGITS = 6;

  private static final int[] POWERS = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
  };

  /** The step that an instant lies in. */
  public static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STEP);
  }

  /** The code of an instant. */
  public static String at(CodeSecret secret, Instant at) {
    return of(secret, step(at), DIGITS);
  }

  /**
   * The code of a step (RFC 4226, section 5.3).
   *
   * @param digits 6 to 8
   */
  static String of(CodeSecret secret, long step, int digits) {
    byte[] mac = mac(secret.bytes(), ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = mac[mac.length - 1] & 0x0f;
    int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & 0x7fffffff;
    return ("%0" + digits + "d").formatted(number % POWERS[digits]);
  }

  /** Which step a typed code belongs to, among the one of {@code at} and its neighbours. */
  public static OptionalLong stepOf(CodeSecret secret, String typed, Instant at) {
    OptionalLong found = OptionalLong.empty();
    for (long step = step(at) - 1; step <= step(at) + 1; step++) {
      if (of(secret, step, DIGITS).equals(typed)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static byte[] mac(byte[] secret, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      return mac.doFinal(text);
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
