package org.givre.app.demo;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.givre.access.By;
import org.givre.app.Ground;
import org.givre.app.WireParts;
import org.givre.probe.ChannelKind;
import org.givre.probe.ChannelPlan;
import org.givre.probe.Device;
import org.givre.probe.DevicePlan;
import org.givre.probe.Line;
import org.givre.probe.LinePlan;
import org.givre.probe.Probes;
import org.givre.probe.ProfileRef;
import org.givre.rehearsal.SimulatedSite;
import org.givre.storage.Tank;

/** Installs the simulated controllers as a site would install real ones: one a tank. */
final class DemoLine {

  /** How often each controller is asked; the past is written at three times this. */
  static final Duration PERIOD = Duration.ofSeconds(30);

  private static final Duration TIMEOUT = Duration.ofMillis(500);
  private static final String NAME = "Ligne 1";

  private DemoLine() {}

  static void install(Ground ground, By by, List<Tank> tanks, String port) {
    Probes probes = WireParts.of(ground).probes();
    Line line = probes.addLine(by, LinePlan.usual(NAME, port)).orThrow();
    ProfileRef profile = ProfileRef.parse(SimulatedSite.PROFILE);
    int address = 1;
    for (Tank tank : tanks) {
      DevicePlan plan =
          new DevicePlan(
              line.id(), "Régulateur " + tank.name(), profile, address++, PERIOD, TIMEOUT);
      Device device = probes.addDevice(by, plan).orThrow();
      Consumer<ChannelPlan> channel = each -> probes.addChannel(by, each).orThrow();
      channel.accept(new ChannelPlan(device.id(), "top", ChannelKind.TEMP_TOP, tank.id()));
      channel.accept(new ChannelPlan(device.id(), "bottom", ChannelKind.TEMP_BOTTOM, tank.id()));
      channel.accept(new ChannelPlan(device.id(), "level", ChannelKind.LEVEL_MM, tank.id()));
    }
    probes.verify(by, profile).orThrow();
  }
}
