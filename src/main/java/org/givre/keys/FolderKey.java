package org.givre.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.givre.kernel.Digest;

/**
 * The secret of one data folder, 256 bits: its database and its backups are encrypted under keys
 * derived from it. Whoever keeps its {@link #code} in a safe can restore on any machine.
 */
public final class FolderKey {

  /** Bytes of the secret. */
  public static final int LENGTH = 32;

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CODE_LETTERS = 54;
  private static final int GROUP = 6;

  private final byte[] secret;

  FolderKey(byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("a key of " + secret.length + " bytes");
    }
    this.secret = secret.clone();
  }

  /** A fresh one, by the operating system's chance. */
  public static FolderKey fresh() {
    byte[] secret = new byte[LENGTH];
    new SecureRandom().nextBytes(secret);
    return new FolderKey(secret);
  }

  /** Sixteen hexadecimal digits that name this key and tell nothing of it. */
  public String id() {
    return HexFormat.of().formatHex(derived("id"), 0, 8);
  }

  /** The key for one purpose, 32 bytes; of no help to find another purpose's. */
  byte[] derived(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(("givre " + purpose).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** What the database file is encrypted with, as text. */
  public String databasePassword() {
    return HexFormat.of().formatHex(derived("database"));
  }

  /**
   * The secret itself for a sheet of paper in a safe: nine groups of six letters and digits, the
   * last two of them a check. No I, L, O or U.
   */
  public String code() {
    String letters = base32(Arrays.copyOf(secret, LENGTH + 1)).substring(0, 52) + check(secret);
    StringBuilder groups = new StringBuilder();
    for (int at = 0; at < CODE_LETTERS; at += GROUP) {
      groups.append(at == 0 ? "" : "-").append(letters, at, at + GROUP);
    }
    return groups.toString();
  }

  /** Empty when a letter is wrong or lacking; case, spaces and dashes do not matter. */
  public static Optional<FolderKey> ofCode(String code) {
    String letters =
        code.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (letters.length() != CODE_LETTERS || letters.chars().anyMatch(c -> LETTERS.indexOf(c) < 0)) {
      return Optional.empty();
    }
    FolderKey key = new FolderKey(bytes(letters.substring(0, 52)));
    return key.code().replace("-", "").equals(letters) ? Optional.of(key) : Optional.empty();
  }

  private static String check(byte[] secret) {
    return base32(Arrays.copyOf(Digest.of(secret).bytes(), 5)).substring(0, 2);
  }

  private static String base32(byte[] bytes) {
    StringBuilder letters = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte one : bytes) {
      bits = (bits << 8) | (one & 0xff);
      held += 8;
      while (held >= 5) {
        letters.append(LETTERS.charAt((bits >> (held - 5)) & 31));
        held -= 5;
      }
      bits &= (1 << held) - 1;
    }
    return letters.toString();
  }

  private static byte[] bytes(String letters) {
    byte[] bytes = new byte[LENGTH];
    int bits = 0;
    int held = 0;
    int at = 0;
    for (int index = 0; index < letters.length() && at < LENGTH; index++) {
      bits = (bits << 5) | LETTERS.indexOf(letters.charAt(index));
      held += 5;
      if (held >= 8) {
        bytes[at++] = (byte) (bits >> (held - 8));
        held -= 8;
      }
      bits &= (1 << held) - 1;
    }
    return bytes;
  }

  @Override
  public String toString() {
    return "FolderKey[" + id() + "]";
  }
}
