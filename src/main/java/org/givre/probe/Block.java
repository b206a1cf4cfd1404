package org.givre.probe;

/**
 * Neighbouring bits or registers read in one request, counted from 0 as on the wire.
 *
 * @param address first bit or register, 0 to 65535
 * @param quantity 1 to 125 registers or 2000 bits, the last one inside 0..65535
 */
public record Block(RegisterTable table, int address, int quantity) {

  private static final int LAST = 0xFFFF;

  public Block {
    if (address < 0 || quantity < 1 || quantity > table.most() || address + quantity - 1 > LAST) {
      throw new IllegalArgumentException(
          "no such block: " + table + " " + address + " x" + quantity);
    }
  }

  /** The bytes of data that a whole reply carries. */
  public int dataBytes() {
    return table.isBits() ? (quantity + 7) / 8 : 2 * quantity;
  }
}
