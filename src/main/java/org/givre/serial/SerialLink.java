package org.givre.serial;

/**
 * One open serial port, as bytes in and bytes out. Neither method waits: whoever holds the link
 * keeps its own deadlines, because the system's own time-outs are coarse and differ by system. Used
 * by one thread only.
 */
public interface SerialLink extends AutoCloseable {

  /**
   * Takes what has come, at once.
   *
   * @return how many bytes were put into {@code into}; 0 when none waits
   * @throws PortLost the port is gone; the link is of no use any more
   */
  int read(byte[] into) throws PortLost;

  /**
   * Sends the whole frame.
   *
   * @throws PortLost fewer bytes were taken than given, which only happens on a dead port
   */
  void write(byte[] frame) throws PortLost;

  /** Gives the port back; closing twice does nothing. */
  @Override
  void close();
}
