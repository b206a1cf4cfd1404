package org.givre.rehearsal;

import java.time.Duration;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.TwoPersons;
import org.givre.probe.ChannelKind;
import org.givre.probe.ChannelPlan;
import org.givre.probe.Device;
import org.givre.probe.DevicePlan;
import org.givre.probe.Line;
import org.givre.probe.LinePlan;
import org.givre.probe.ProfileRef;
import org.givre.product.ProductId;
import org.givre.product.ProductSheet;

/** People, product sheets, a tank, its probes on the line, two orders. */
final class SettingUp {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration TIMEOUT = Duration.ofMillis(400);

  private final Play play;

  SettingUp(Play play) {
    this.play = play;
  }

  String people() {
    play.open();
    int persons = play.cast.enrol();
    play.cast.signIn();
    Check.that(persons == 5, persons + " persons");
    return persons + " persons, 6 accounts";
  }

  String productSheets() {
    for (ProductId product : List.of(Story.KYMRIAH, Story.YESCARTA)) {
      ProductSheet sheet = sheet(product);
      Check.that(!sheet.isSigned(), product + " signed before anybody signed");
      TwoPersons both =
          Check.done(
              play.cast.together(
                  Cast.PHARMACIST,
                  Cast.QUALITY,
                  play.doors.pathway().products().toSign(sheet, Part.FIRST)));
      Check.done(play.doors.pathway().products().sign(play.cast.by(""), sheet.ref(), both));
      Check.that(sheet(product).isSigned(), product + " not signed");
    }
    return "KYMRIAH "
        + sheet(Story.KYMRIAH).limit().written()
        + ", YESCARTA "
        + sheet(Story.YESCARTA).limit().written();
  }

  private ProductSheet sheet(ProductId product) {
    return play.doors.pathway().products().inForce(product, play.ticker.now()).orElseThrow();
  }

  String tank() {
    play.tank = Story.tank(play.doors, play.cast.by(""));
    return play.tank.name() + ", " + play.tank.layout().positions() + " positions";
  }

  String line() {
    By by = play.cast.by("");
    Line line =
        Check.done(play.doors.place().probes().addLine(by, LinePlan.usual("L1", play.line.port())));
    Device device =
        Check.done(
            play.doors
                .place()
                .probes()
                .addDevice(
                    by,
                    new DevicePlan(
                        line.id(), "A1", ProfileRef.parse("tank-block-10"), 1, EVERY, TIMEOUT)));
    channel(by, device, "top", ChannelKind.TEMP_TOP);
    channel(by, device, "bottom", ChannelKind.TEMP_BOTTOM);
    channel(by, device, "level", ChannelKind.LEVEL_MM);
    Check.done(
        play.doors
            .place()
            .probes()
            .verify(
                play.cast.by("Comparé à l’afficheur du simulateur, pour le test seul."),
                device.profile()));
    play.doors.place().follow().run();
    return play.line.port() + ", tank-block-10, address 1, every " + EVERY.toSeconds() + " s";
  }

  private void channel(By by, Device device, String point, ChannelKind kind) {
    Check.done(
        play.doors
            .place()
            .probes()
            .addChannel(by, new ChannelPlan(device.id(), point, kind, play.tank.id())));
  }

  String orders() {
    play.kymriah = Story.kymriah(play.doors, play.cast.by(""));
    play.yescarta = Story.yescarta(play.doors, play.cast.by(""));
    int awaited = play.doors.pathway().orders().awaited().size();
    Check.that(awaited == 2, awaited + " orders awaited");
    return "2 patients, 2 orders, 2 prescriptions";
  }
}
