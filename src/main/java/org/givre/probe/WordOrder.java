package org.givre.probe;

/**
 * In which order the four bytes ABCD of a 32-bit value come over the wire, A being the most
 * significant. Devices differ, and the wrong order gives a number all the same.
 */
public enum WordOrder {
  ABCD(0, 1, 2, 3),
  CDAB(2, 3, 0, 1),
  DCBA(3, 2, 1, 0),
  BADC(1, 0, 3, 2);

  private final int[] places;

  WordOrder(int... places) {
    this.places = places;
  }

  /** The 32 bits of four bytes received from {@code from} on. */
  public int bits(byte[] data, int from) {
    int bits = 0;
    for (int place : places) {
      bits = bits << 8 | data[from + place] & 0xFF;
    }
    return bits;
  }
}
