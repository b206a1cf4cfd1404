package org.givre.app;

import java.util.function.Consumer;
import org.givre.acquisition.Intake;
import org.givre.acquisition.wire.OfferedPoints;
import org.givre.probe.Probes;
import org.givre.probe.store.SqlProbeStore;
import org.givre.serial.JSerialPorts;
import org.givre.serial.SerialPorts;

/** Lines and probes: what is installed, and the ports of this computer. */
public record WireParts(Probes probes, SerialPorts ports) {

  public static WireParts of(Ground ground) {
    return new WireParts(
        new Probes(ground.works(), ground.journal(), new SqlProbeStore(), new OfferedPoints()),
        new JSerialPorts());
  }

  /** The polled lines of this process, idle until {@link Lines#follow}. */
  public Lines lines(Ground ground, Threads threads, Consumer<Intake> sink) {
    return new Lines(ports, ground.ticker(), threads, sink);
  }
}
