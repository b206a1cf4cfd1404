package org.givre.acquisition.wire;

import org.givre.probe.Block;

/**
 * Reads one block of one device by functions 1 to 4.
 *
 * @param unit the device's address, 1 to 247; 0 would speak to all and is refused
 */
public record ModbusRead(int unit, Block block) implements Request {

  /** Address, function, first register, quantity, CRC. */
  static final int LENGTH = 8;

  public ModbusRead {
    if (unit < 1 || unit > 247) {
      throw new IllegalArgumentException("no such device address: " + unit);
    }
  }

  @Override
  public byte[] bytes() {
    byte[] frame = {
      (byte) unit,
      (byte) block.table().function(),
      (byte) (block.address() >> 8),
      (byte) block.address(),
      (byte) (block.quantity() >> 8),
      (byte) block.quantity(),
      0,
      0
    };
    Crc16.seal(frame);
    return frame;
  }

  /** How long a whole reply is: address, function, byte count, data, CRC. */
  int replyLength() {
    return 5 + block.dataBytes();
  }
}
