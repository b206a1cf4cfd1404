package org.givre.document;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Base32 of RFC 4648 §6, in capitals, without padding. */
final class Base32 {
  private Base32() {}

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  static String write(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte next : bytes) {
      held = held << 8 | next & 0xFF;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(LETTERS.charAt(held >> bits & 31));
      }
    }
    if (bits > 0) {
      text.append(LETTERS.charAt(held << 5 - bits & 31));
    }
    return text.toString();
  }

  /** Empty when a character is foreign, or spare bits at the end are not zero. */
  static Optional<byte[]> read(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (int index = 0; index < text.length(); index++) {
      int value = LETTERS.indexOf(text.charAt(index));
      if (value < 0) {
        return Optional.empty();
      }
      held = (held << 5 | value) & 0xFFFF;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits & 0xFF);
      }
    }
    boolean spare = bits >= 5 || (held & (1 << bits) - 1) != 0;
    return spare ? Optional.empty() : Optional.of(bytes.toByteArray());
  }
}
