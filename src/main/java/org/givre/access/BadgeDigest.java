package org.givre.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a badge: never its code, only a digest with a salt of its own, slow enough that a
 * copied database does not give the badges away. Hexadecimal.
 */
public record BadgeDigest(String salt, String digest) {

  private static final int SALT_BYTES = 16;
  private static final int ROUNDS = 20_000;
  private static final int BITS = 256;

  static BadgeDigest of(String code, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new BadgeDigest(HexFormat.of().formatHex(salt), digest(code, salt));
  }

  boolean matches(String code) {
    byte[] own = digest.getBytes(StandardCharsets.US_ASCII);
    byte[] other = digest(code, HexFormat.of().parseHex(salt)).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(own, other);
  }

  private static String digest(String code, byte[] salt) {
    PBEKeySpec spec = new PBEKeySpec(code.strip().toCharArray(), salt, ROUNDS, BITS);
    try {
      byte[] bytes =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return HexFormat.of().formatHex(bytes);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      spec.clearPassword();
    }
  }

  @Override
  public String toString() {
    return "BadgeDigest[****]";
  }
}
