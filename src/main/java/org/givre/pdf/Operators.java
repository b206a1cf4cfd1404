package org.givre.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The operators of one page as the file holds them (ISO 32000-1, 8 and 9). */
final class Operators {

  /** Numbers have four decimals: a thirtieth of a micrometre. */
  private static final int SCALE = 10_000;

  private byte[] bytes = new byte[16 * 1024];
  private int length;

  Operators number(double value) {
    long scaled = Math.round(value * SCALE);
    if (scaled < 0) {
      put('-');
      scaled = -scaled;
    }
    whole(scaled / SCALE);
    fraction((int) (scaled % SCALE));
    return put(' ');
  }

  private void whole(long value) {
    if (value >= 10) {
      whole(value / 10);
    }
    put((char) ('0' + value % 10));
  }

  private void fraction(int value) {
    if (value == 0) {
      return;
    }
    put('.');
    for (int digit = SCALE / 10, rest = value; rest > 0; digit /= 10) {
      put((char) ('0' + rest / digit));
      rest %= digit;
    }
  }

  /** An operator, a name, anything in ASCII. */
  Operators raw(String ascii) {
    byte[] more = ascii.getBytes(StandardCharsets.US_ASCII);
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  Operators end(String operator) {
    return raw(operator).put('\n');
  }

  /** One byte of a text between brackets (ISO 32000-1, 7.3.4.2). */
  void escaped(int octet) {
    switch (octet) {
      case '(', ')', '\\' -> put('\\').put((char) octet);
      case '\r' -> put('\\').put('r');
      case '\n' -> put('\\').put('n');
      default -> put((char) octet);
    }
  }

  Operators put(char octet) {
    room(1);
    bytes[length++] = (byte) octet;
    return this;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
