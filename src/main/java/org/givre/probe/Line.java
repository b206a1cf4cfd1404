package org.givre.probe;

/**
 * One serial port of the site and its settings. One thread, one queue.
 *
 * @param path path, link, port name or {@code usb:…}; resolved anew at each opening
 */
public record Line(LineId id, String name, String path, LineFormat format, Echo echo) {

  public Line {
    if (name.isBlank() || path.isBlank()) {
      throw new IllegalArgumentException("a line has a name and a port");
    }
  }
}
