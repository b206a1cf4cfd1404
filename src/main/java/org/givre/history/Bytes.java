package org.givre.history;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers and texts as bytes; small numbers are short. */
final class Bytes {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Bytes number(long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  Bytes signed(long number) {
    return number(number << 1 ^ number >> 63);
  }

  Bytes real(double number) {
    long bits = Double.doubleToRawLongBits(number);
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (bits >>> shift) & 0xff);
    }
    return this;
  }

  Bytes text(String text) {
    return section(text.getBytes(StandardCharsets.UTF_8));
  }

  Bytes section(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  byte[] done() {
    return out.toByteArray();
  }

  /** Reads in the same order. */
  static final class In {
    private final byte[] bytes;
    private int next;

    In(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean isAtEnd() {
      return next == bytes.length;
    }

    long number() {
      long number = 0;
      for (int shift = 0; shift < 64; shift += 7) {
        int part = octet();
        number |= (part & 0x7fL) << shift;
        if (part < 0x80) {
          return number;
        }
      }
      throw new BlockDamaged("a number without end");
    }

    int size() {
      long size = number();
      if (size < 0 || size > bytes.length * 8L + 64) {
        throw new BlockDamaged("a size of " + size);
      }
      return (int) size;
    }

    long signed() {
      long number = number();
      return number >>> 1 ^ -(number & 1);
    }

    double real() {
      long bits = 0;
      for (int at = 0; at < 8; at++) {
        bits = bits << 8 | octet();
      }
      return Double.longBitsToDouble(bits);
    }

    String text() {
      return new String(section(), StandardCharsets.UTF_8);
    }

    byte[] section() {
      int length = size();
      skip(length);
      return java.util.Arrays.copyOfRange(bytes, next - length, next);
    }

    BitReader bits() {
      int length = size();
      skip(length);
      return new BitReader(bytes, next - length, length);
    }

    private void skip(int length) {
      if (bytes.length - next < length) {
        throw new BlockDamaged("a section beyond the end");
      }
      next += length;
    }

    private int octet() {
      if (next == bytes.length) {
        throw new BlockDamaged("cut");
      }
      return bytes[next++] & 0xff;
    }
  }
}
