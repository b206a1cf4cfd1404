package org.givre.history;

import java.io.ByteArrayOutputStream;

/** Bits one after another, most significant first; the last byte is filled with zeros. */
final class BitWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int pending;
  private int held;

  /** The lowest {@code count} bits of {@code value}. */
  void bits(long value, int count) {
    for (int at = count - 1; at >= 0; at--) {
      held = held << 1 | (int) (value >>> at & 1);
      if (++pending == 8) {
        out.write(held);
        pending = 0;
        held = 0;
      }
    }
  }

  byte[] bytes() {
    if (pending > 0) {
      bits(0, 8 - pending);
    }
    return out.toByteArray();
  }
}
