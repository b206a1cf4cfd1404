package org.givre.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The ports of jSerialComm; the only class that knows it. A port object is made anew at each
 * opening, because a link ({@code /dev/serial/by-id/…}) is resolved when the object is made and an
 * adapter that comes back may carry another name.
 */
public final class JSerialPorts implements SerialPorts {

  private static final String USB = "usb:";

  // errno of the POSIX systems, as jSerialComm hands them on
  private static final int NO_SUCH_FILE = 2;
  private static final int NO_SUCH_DEVICE_ADDRESS = 6;
  private static final int HELD = 11;
  private static final int NOT_PERMITTED = 13;
  private static final int IN_USE = 16;
  private static final int NO_SUCH_DEVICE = 19;

  public JSerialPorts() {
    NativeLibrary.prepare();
  }

  /**
   * Runs this when the virtual machine is told to end, before the library closes every port under
   * whoever still reads: a clean stop would otherwise look like a pulled cable.
   */
  public void beforeExit(Runnable stop) {
    SerialPort.addShutdownHook(new Thread(stop, "givre-stop"));
  }

  @Override
  public SerialLink open(PortSettings settings) throws PortUnavailable {
    SerialPort port = resolve(settings.path());
    port.setComPortParameters(
        settings.speed(), settings.dataBits(), stopBits(settings), parity(settings));
    // before opening, and once: every later call would set the terminal up again
    port.setComPortTimeouts(SerialPort.TIMEOUT_NONBLOCKING, 0, 0);
    if (!port.openPort(0)) {
      throw new PortUnavailable(
          settings.path(),
          cause(settings.path(), port.getLastErrorCode()),
          port.getLastErrorCode());
    }
    return new JSerialLink(port, settings.path());
  }

  @Override
  public List<PortInfo> list() {
    return Arrays.stream(SerialPort.getCommPorts())
        .map(
            port ->
                new PortInfo(
                    port.getSystemPortPath(),
                    port.getPortDescription(),
                    usb(port),
                    known(port.getPortLocation())))
        .toList();
  }

  private static SerialPort resolve(String path) throws PortUnavailable {
    if (path.startsWith(USB)) {
      return Arrays.stream(SerialPort.getCommPorts())
          .filter(port -> usb(port).equalsIgnoreCase(path.substring(USB.length())))
          .findFirst()
          .orElseThrow(() -> absent(path));
    }
    try {
      return SerialPort.getCommPort(path);
    } catch (SerialPortInvalidPortException noSuchPort) {
      throw absent(path);
    }
  }

  private static PortUnavailable absent(String path) {
    return new PortUnavailable(path, PortUnavailable.Cause.ABSENT, NO_SUCH_FILE);
  }

  private static PortUnavailable.Cause cause(String path, int errno) {
    return switch (errno) {
      // jSerialComm says "no such file" for a port that this very process holds as well
      case NO_SUCH_FILE ->
          Files.exists(Path.of(path)) ? PortUnavailable.Cause.BUSY : PortUnavailable.Cause.ABSENT;
      case NO_SUCH_DEVICE_ADDRESS, NO_SUCH_DEVICE -> PortUnavailable.Cause.ABSENT;
      case HELD, IN_USE -> PortUnavailable.Cause.BUSY;
      case NOT_PERMITTED -> PortUnavailable.Cause.FORBIDDEN;
      default -> PortUnavailable.Cause.UNUSABLE;
    };
  }

  private static int stopBits(PortSettings settings) {
    return settings.stopBits() == 2 ? SerialPort.TWO_STOP_BITS : SerialPort.ONE_STOP_BIT;
  }

  private static int parity(PortSettings settings) {
    return switch (settings.parity()) {
      case 'E' -> SerialPort.EVEN_PARITY;
      case 'O' -> SerialPort.ODD_PARITY;
      default -> SerialPort.NO_PARITY;
    };
  }

  private static String usb(SerialPort port) {
    return port.getVendorID() < 0
        ? ""
        : String.format(
            Locale.ROOT,
            "%04x:%04x:%s",
            port.getVendorID(),
            port.getProductID(),
            known(port.getSerialNumber()));
  }

  private static String known(String text) {
    return text == null || text.equals("Unknown") ? "" : text;
  }

  /** A dead port still says that it is open; only its answers tell. */
  private static final class JSerialLink implements SerialLink {

    private final SerialPort port;
    private final String path;

    JSerialLink(SerialPort port, String path) {
      this.port = port;
      this.path = path;
    }

    @Override
    public int read(byte[] into) throws PortLost {
      int waiting = port.bytesAvailable();
      if (waiting < 0) {
        throw new PortLost(path);
      }
      if (waiting == 0) {
        return 0;
      }
      int got = port.readBytes(into, Math.min(waiting, into.length));
      if (got < 0) {
        throw new PortLost(path);
      }
      return got;
    }

    @Override
    public void write(byte[] frame) throws PortLost {
      // a dead port answers 0 here, not -1
      if (port.writeBytes(frame, frame.length) != frame.length) {
        throw new PortLost(path);
      }
    }

    @Override
    public void close() {
      port.closePort();
    }
  }
}
