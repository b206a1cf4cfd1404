package org.givre.acquisition.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.ghgande.j2mod.modbus.Modbus;
import com.ghgande.j2mod.modbus.procimg.SimpleInputRegister;
import com.ghgande.j2mod.modbus.procimg.SimpleProcessImage;
import com.ghgande.j2mod.modbus.procimg.SimpleRegister;
import com.ghgande.j2mod.modbus.slave.ModbusSlave;
import com.ghgande.j2mod.modbus.slave.ModbusSlaveFactory;
import com.ghgande.j2mod.modbus.util.SerialParameters;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.givre.kernel.SystemTicker;
import org.givre.measure.Value;
import org.givre.probe.BuiltIn;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.DeviceProfile;
import org.givre.probe.Echo;
import org.givre.probe.Line;
import org.givre.probe.LineFormat;
import org.givre.probe.LineId;
import org.givre.probe.ProfileRef;
import org.givre.probe.ProfileState;
import org.givre.serial.JSerialPorts;
import org.givre.serial.NullModem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads a Modbus RTU slave that nobody here wrote (j2mod), over a serial cable of its own. */
class PeerOfAnotherHandTest {

  private final SimpleProcessImage image = new SimpleProcessImage(3);
  private NullModem cable;
  private ModbusSlave slave;

  @BeforeEach
  void plugIn() throws Exception {
    cable = new NullModem();
    SerialParameters port = new SerialParameters();
    port.setPortName(cable.there());
    port.setBaudRate(9600);
    port.setDatabits(8);
    port.setStopbits(1);
    port.setParity("none");
    port.setEncoding(Modbus.SERIAL_ENCODING_RTU);
    slave = ModbusSlaveFactory.createSerialSlave(port);
    slave.addProcessImage(3, image);
    slave.open();
  }

  @AfterEach
  void unplug() {
    ModbusSlaveFactory.close(slave);
    cable.close();
  }

  @Test
  void wholeNumbersOfATankBlock() {
    int status = 0x0022;
    int[] registers = {-1958, -1772, 226, 12, status, ~status & 0xFFFF, 0, 0, 0, 0x8000};
    for (int register : registers) {
      image.addRegister(new SimpleRegister(register & 0xFFFF));
    }
    Map<String, Value> values = read("tank-block-10");
    assertThat(values)
        .containsEntry("bottom", new Value.Good(-195.8))
        .containsEntry("top", new Value.Good(-177.2))
        .containsEntry("level", new Value.Good(226))
        .containsEntry("lid", new Value.Good(1))
        .containsEntry("low", new Value.Good(1))
        .containsEntry("filling", new Value.Good(0));
  }

  @Test
  void realNumbersInTwoWordOrders() {
    for (float value : new float[] {-195.8f, -177.25f, 226f}) {
      int bits = Float.floatToIntBits(value);
      image.addInputRegister(new SimpleInputRegister(bits >>> 16));
      image.addInputRegister(new SimpleInputRegister(bits & 0xFFFF));
    }
    assertThat(read("tank-float-6-abcd"))
        .containsEntry("bottom", new Value.Good(-195.8))
        .containsEntry("top", new Value.Good(-177.25));
    assertThat(read("tank-float-6-cdab").values())
        .as("the wrong order is never a plausible temperature here")
        .noneMatch(value -> value.equals(new Value.Good(-195.8)));
  }

  @Test
  void aRegisterThatItDoesNotHaveIsItsException() {
    assertThat(read("tank-block-10"))
        .allSatisfy(
            (point, value) -> assertThat(value).isEqualTo(new Value.Missing("EXCEPTION:02")));
  }

  @Test
  void nobodyAtThatAddressIsSilence() {
    assertThat(read("tank-block-10", 4))
        .allSatisfy((point, value) -> assertThat(value).isEqualTo(new Value.Missing("TIMEOUT")));
  }

  private Map<String, Value> read(String profile) {
    return read(profile, 3);
  }

  private Map<String, Value> read(String profile, int address) {
    LineId line = new LineId(UUID.randomUUID());
    ProfileRef ref = new ProfileRef(profile, 1);
    DeviceProfile known =
        new DeviceProfile(ref, BuiltIn.named(profile).orElseThrow(), ProfileState.VERIFIED);
    try (SpotReader reader =
        new SpotReader(
            new JSerialPorts(),
            new Line(line, "peer", cable.here(), LineFormat.USUAL, Echo.NONE),
            new Device(
                new DeviceId(UUID.randomUUID()),
                line,
                "peer",
                ref,
                address,
                Duration.ofSeconds(10),
                Duration.ofSeconds(1)),
            known,
            new SystemTicker())) {
      return reader.once().points().stream()
          .collect(Collectors.toMap(SpotReader.Point::name, point -> point.reading().value()));
    } catch (org.givre.serial.PortUnavailable refused) {
      throw new AssertionError(refused);
    }
  }
}
