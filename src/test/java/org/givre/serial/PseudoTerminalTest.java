package org.givre.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudoTerminalTest {

  private final SerialPorts ports = new JSerialPorts();

  private static PortSettings at(String path) {
    return new PortSettings(path, 9600, 8, 'N', 1);
  }

  @Test
  void bytesPassUnchangedBothWays() throws Exception {
    byte[] every = new byte[256];
    for (int value = 0; value < 256; value++) {
      every[value] = (byte) value;
    }
    try (PseudoTerminal unit = PseudoTerminal.open();
        SerialLink link = ports.open(at(unit.path()))) {
      link.write(every);
      assertThat(read(unit, 256)).isEqualTo(every);
      unit.write(every);
      assertThat(read(link, 256)).isEqualTo(every);
    }
  }

  @Test
  void nothingThereIsZeroBytesAtOnce() throws Exception {
    try (PseudoTerminal unit = PseudoTerminal.open();
        SerialLink link = ports.open(at(unit.path()))) {
      assertThat(link.read(new byte[8])).isZero();
      assertThat(unit.read(new byte[8], 5)).isZero();
    }
  }

  @Test
  void pulledCableIsALostPort() throws Exception {
    PseudoTerminal unit = PseudoTerminal.open();
    try (SerialLink link = ports.open(at(unit.path()))) {
      unit.close();
      assertThatThrownBy(() -> link.read(new byte[8])).isInstanceOf(PortLost.class);
      assertThatThrownBy(() -> link.write(new byte[] {1})).isInstanceOf(PortLost.class);
    }
  }

  @Test
  void absentPortSaysSo() {
    assertThatThrownBy(() -> ports.open(at("/dev/no-such-port")))
        .isInstanceOfSatisfying(
            PortUnavailable.class,
            refused -> assertThat(refused.why()).isEqualTo(PortUnavailable.Cause.ABSENT));
  }

  @Test
  void portHeldHereIsBusy() throws Exception {
    try (PseudoTerminal unit = PseudoTerminal.open();
        SerialLink first = ports.open(at(unit.path()))) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> ports.open(at(unit.path())))
          .isInstanceOfSatisfying(
              PortUnavailable.class,
              refused -> assertThat(refused.why()).isEqualTo(PortUnavailable.Cause.BUSY));
    }
  }

  @Test
  void linkIsResolvedAtEachOpening(@TempDir Path folder) throws Exception {
    Path link = folder.resolve("probe");
    try (PseudoTerminal first = PseudoTerminal.open()) {
      Files.createSymbolicLink(link, Path.of(first.path()));
      ports.open(at(link.toString())).close();
    }
    Files.delete(link);
    try (PseudoTerminal second = PseudoTerminal.open()) {
      Files.createSymbolicLink(link, Path.of(second.path()));
      try (SerialLink serial = ports.open(at(link.toString()))) {
        serial.write("still here".getBytes(StandardCharsets.US_ASCII));
        assertThat(read(second, 10)).isEqualTo("still here".getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  @Test
  void nativeLibraryIsNotWritableByOthers() throws Exception {
    Path folder = Path.of(System.getProperty("jSerialComm.library.path"));
    assertThat(Files.getPosixFilePermissions(folder)).noneMatch(p -> p.name().startsWith("OTHERS"));
  }

  @Test
  void everyUsualSystemHasItsLibrary() {
    for (String place :
        new String[] {
          NativeLibrary.inJar("Linux", "amd64"),
          NativeLibrary.inJar("Linux", "aarch64"),
          NativeLibrary.inJar("Windows 11", "amd64"),
          NativeLibrary.inJar("Mac OS X", "aarch64")
        }) {
      assertThat(getClass().getResource("/" + place)).as(place).isNotNull();
    }
    assertThat(NativeLibrary.inJar("Plan 9", "mips")).isEmpty();
  }

  private static byte[] read(PseudoTerminal unit, int count) throws Exception {
    byte[] all = new byte[count];
    for (int got = 0; got < count; ) {
      byte[] part = new byte[count - got];
      int some = unit.read(part, 2000);
      assertThat(some).isPositive();
      System.arraycopy(part, 0, all, got, some);
      got += some;
    }
    return all;
  }

  private static byte[] read(SerialLink link, int count) throws Exception {
    byte[] all = new byte[count];
    long end = System.nanoTime() + 2_000_000_000L;
    for (int got = 0; got < count && System.nanoTime() < end; ) {
      byte[] part = new byte[count - got];
      int some = link.read(part);
      System.arraycopy(part, 0, all, got, some);
      got += some;
      Thread.onSpinWait();
    }
    return all;
  }
}
