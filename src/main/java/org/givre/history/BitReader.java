package org.givre.history;

/** Reads what a {@link BitWriter} wrote. */
final class BitReader {

  private final byte[] bytes;
  private final int end;
  private int next;
  private long held;
  private int left;

  BitReader(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.next = from;
    this.end = from + length;
  }

  /** At most 32 at once. */
  long bits(int count) {
    while (left < count) {
      more();
    }
    left -= count;
    return held >>> left & (1L << count) - 1;
  }

  /** How many ones stand before the next zero, up to {@code most}; that zero is taken too. */
  int ones(int most) {
    int ones = 0;
    while (ones < most && bits(1) == 1) {
      ones++;
    }
    return ones;
  }

  private void more() {
    if (next == end) {
      throw new BlockDamaged("bits run out");
    }
    held = held << 8 | bytes[next++] & 0xff;
    left += 8;
  }
}
