package org.givre.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** What a generator of one-time codes and this site know together. Never printed. */
public final class CodeSecret {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BYTES = 20;
  private static final int FIVE_BITS = 0x1f;

  private final byte[] bytes;

  private CodeSecret(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A new one, of 160 bits. */
  public static CodeSecret fresh(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new CodeSecret(bytes);
  }

  static CodeSecret of(byte[] bytes) {
    return new CodeSecret(bytes);
  }

  /**
   * The secret written as {@link #base32} does.
   *
   * @throws IllegalArgumentException when it is not Base32 (RFC 4648) without padding
   */
  public static CodeSecret ofBase32(String text) {
    byte[] bytes = new byte[text.length() * 5 / 8];
    int buffer = 0;
    int bits = 0;
    int at = 0;
    for (char letter : text.toCharArray()) {
      int value = ALPHABET.indexOf(letter);
      if (value < 0) {
        throw new IllegalArgumentException("not Base32");
      }
      buffer = buffer << 5 | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (buffer >> bits);
      }
    }
    return new CodeSecret(bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Base32 without padding, as generators take it by hand. */
  public String base32() {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte each : bytes) {
      buffer = buffer << 8 | each & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt(buffer >> bits & FIVE_BITS));
      }
    }
    if (bits > 0) {
      text.append(ALPHABET.charAt(buffer << 5 - bits & FIVE_BITS));
    }
    return text.toString();
  }

  /** What the code to photograph says: the usual address of a generator. */
  public String uri(String login) {
    return "otpauth://totp/Givre:"
        + URLEncoder.encode(login, StandardCharsets.UTF_8)
        + "?secret="
        + base32()
        + "&issuer=Givre&algorithm=SHA1&digits=6&period=30";
  }

  @Override
  public String toString() {
    return "CodeSecret[****]";
  }
}
