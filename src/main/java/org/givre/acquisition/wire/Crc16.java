package org.givre.acquisition.wire;

/** The check of a Modbus RTU frame: reflected polynomial A001h, start FFFFh, low byte first. */
public final class Crc16 {
  private Crc16() {}

  public static int of(byte[] bytes, int from, int to) {
    int crc = 0xFFFF;
    for (int i = from; i < to; i++) {
      crc ^= bytes[i] & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xA001;
      }
    }
    return crc;
  }

  /** Whether the last two of these bytes are the check of those before. */
  public static boolean closes(byte[] bytes, int from, int to) {
    return of(bytes, from, to - 2) == ((bytes[to - 2] & 0xFF) | (bytes[to - 1] & 0xFF) << 8);
  }

  /** Writes the check into the last two bytes. */
  public static void seal(byte[] frame) {
    int crc = of(frame, 0, frame.length - 2);
    frame[frame.length - 2] = (byte) crc;
    frame[frame.length - 1] = (byte) (crc >> 8);
  }
}
