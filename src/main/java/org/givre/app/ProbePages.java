package org.givre.app;

import java.util.List;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.acquisition.ui.LinesSection;
import org.givre.acquisition.ui.ProbeDesk;
import org.givre.acquisition.ui.ProbePage;
import org.givre.acquisition.ui.ProfilePage;
import org.givre.acquisition.wire.OfferedPoints;
import org.givre.fx.Screen;
import org.givre.measure.ChannelId;
import org.givre.measure.Value;
import org.givre.probe.Comparisons;
import org.givre.probe.Metrology;
import org.givre.probe.ProbeStore;
import org.givre.probe.Profiles;
import org.givre.probe.SetUp;
import org.givre.probe.store.SqlProbeStore;
import org.givre.probe.store.VaultCertificates;
import org.givre.serial.PortInfo;
import org.givre.vault.Vault;
import org.givre.watch.ChannelNow;

/** The set-up of lines and probes, joined with the lines as they run. */
public final class ProbePages {

  private final Screen screen;
  private final ProbeDesk desk;

  public ProbePages(Site site, Screen screen, Supplier<By> by) {
    this.screen = screen;
    Ground ground = site.ground();
    ProbeStore store = new SqlProbeStore();
    OfferedPoints points = new OfferedPoints();
    this.desk =
        new ProbeDesk(
            new ProbeDesk.Acts(
                site.wire().probes(),
                new SetUp(ground.works(), ground.journal(), store, points),
                new Comparisons(ground.works(), ground.journal(), store, ground.signing()),
                new Profiles(ground.works(), ground.journal(), store),
                new Metrology(
                    ground.works(),
                    ground.journal(),
                    store,
                    new Metrology.Around(
                        ground.signing(),
                        new VaultCertificates(new Vault(ground.folder().vault())),
                        channel -> anotherReadsWell(site, channel)))),
            points,
            site.stock().tanks(),
            () -> ports(site),
            () -> site.watch().lines(),
            () -> site.watch().lines().health(),
            ground.signing(),
            by,
            () -> site.watch().follow().run());
  }

  private static boolean anotherReadsWell(Site site, ChannelId channel) {
    return site.watching().watch().snapshot().tanks().stream()
        .filter(
            tank -> tank.channels().stream().anyMatch(one -> one.channel().id().equals(channel)))
        .flatMap(tank -> tank.channels().stream())
        .filter(one -> !one.channel().id().equals(channel) && one.channel().isTemperature())
        .anyMatch(
            one ->
                one.state() == ChannelNow.Heard.HEARD
                    && one.lastValue().filter(r -> r.value() instanceof Value.Good).isPresent());
  }

  private static List<ProbeDesk.FoundPort> ports(Site site) {
    return site.wire().ports().list().stream()
        .map(port -> new ProbeDesk.FoundPort(port.path(), stable(port), port.description()))
        .toList();
  }

  /** An adapter with a serial number is found again in whatever socket it is. */
  private static String stable(PortInfo port) {
    boolean numbered = !port.usb().isEmpty() && !port.usb().endsWith(":");
    return numbered ? "usb:" + port.usb() : port.path();
  }

  public LinesSection lines() {
    return new LinesSection(screen, desk);
  }

  public ProfilePage profiles() {
    return new ProfilePage(screen, desk);
  }

  public ProbePage probe() {
    return new ProbePage(screen, desk);
  }
}
