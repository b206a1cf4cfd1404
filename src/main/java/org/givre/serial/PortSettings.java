package org.givre.serial;

/**
 * Which port, and how bytes travel on it.
 *
 * @param path a device path, a link to one (resolved anew at each opening), a port name ({@code
 *     COM3}), or {@code usb:vendor:product:serial}
 * @param speed bits per second
 * @param parity N, E or O
 */
public record PortSettings(String path, int speed, int dataBits, char parity, int stopBits) {

  public PortSettings {
    if (path.isBlank()) {
      throw new IllegalArgumentException("a port without a name");
    }
    if ("NEO".indexOf(parity) < 0) {
      throw new IllegalArgumentException("parity " + parity);
    }
  }
}
