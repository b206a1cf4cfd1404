package org.givre.dispensing.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.UnitId;
import org.givre.dispensing.Aspect;
import org.givre.dispensing.DeviceCheck;
import org.givre.dispensing.Dispensed;
import org.givre.dispensing.Disposal;
import org.givre.dispensing.NumberSource;
import org.givre.dispensing.RegisterSource;
import org.givre.dispensing.ThawBar;
import org.givre.dispensing.ThawRecord;
import org.givre.dispensing.Transport;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;
import org.givre.label.Scan;
import org.givre.measure.Celsius;
import org.givre.product.ClockEvent;

/** What the buttons of the console do: an act at once, or a panel that asks what the act needs. */
final class ThawActs {

  private final Screen screen;
  private final TreatingDesk desk;
  private final TreatingBook.Console found;
  private final ThawRecord record;
  private final UnitId unit;
  private final Runnable again;

  ThawActs(Screen screen, TreatingDesk desk, TreatingBook.Console found, Runnable again) {
    this.screen = screen;
    this.desk = desk;
    this.found = found;
    this.record = found.record();
    this.unit = record.unit().id();
    this.again = again;
  }

  private String name() {
    return record.sheet().name() + ", " + found.dossier().patient().displayName();
  }

  /** What happens now happens at the instant of the act itself: one look at the clock. */
  private <T> void now(Function<By, Outcome<T>> act) {
    screen
        .tasks()
        .act(() -> act.apply(desk.by()))
        .done(done -> again.run())
        .refused(refusals -> screen.notices().refused(refusals))
        .start();
  }

  private Instant instant() {
    return desk.ticker().now();
  }

  private TwoSigners.With with() {
    return new TwoSigners.With(desk.signing(), desk.ticker());
  }

  void identity() {
    Field<TextField> lot = text("dispensing.read-lot", "read-lot");
    TwoSigners.Words words =
        new TwoSigners.Words(
            screen.say("dispensing.identity.title"),
            name(),
            List.of(screen.say("dispensing.identity.after")),
            List.of(lot),
            screen.say("dispensing.sign.operator"),
            screen.say("dispensing.sign.checker"),
            screen.say("dispensing.sign.checker.hint"),
            "dispensing.do.identity");
    TwoSigners.open(
        screen,
        with(),
        words.onScan(scan -> lotScanned(lot, scan)),
        () -> desk.acts().thawing().toSign(unit, read(lot), Part.FIRST),
        both -> desk.acts().thawing().checkIdentity(desk.by(), unit, read(lot), both),
        done -> again.run());
  }

  /** What the cassette bears: its lot, of whatever family of codes. */
  private static boolean lotScanned(Field<TextField> lot, Scan scan) {
    Optional<String> read =
        switch (scan) {
          case Scan.Gs1 gs1 -> gs1.lot();
          case Scan.Isbt128 isbt -> Optional.ofNullable(isbt.fields().get("value"));
          case Scan.Plain plain -> Optional.of(plain.text());
          case Scan.Internal internal -> Optional.empty();
          case Scan.Ins ins -> Optional.empty();
          case Scan.Sec sec -> Optional.empty();
          case Scan.Malformed malformed -> Optional.empty();
        };
    read.ifPresent(lot.control()::setText);
    return read.isPresent();
  }

  private List<Identifier> read(Field<TextField> lot) {
    String typed = lot.control().getText().strip();
    if (typed.isEmpty()) {
      return List.of();
    }
    By by = desk.by();
    return List.of(
        new Identifier(IdentifierType.LOT, "", typed, Identifier.Entry.TYPED, by.actor(), by.at()));
  }

  private Field<TextField> text(String key, String id) {
    Field<TextField> field = Field.text(screen.texts(), key);
    field.control().setId(id);
    return field;
  }

  void takeOut() {
    now(by -> desk.acts().removal().take(by, unit, by.at()));
  }

  void begin() {
    if (!record.sheet().thaw().needsDevice()) {
      now(by -> desk.acts().thawing().begin(by, unit, DeviceCheck.NONE, by.at()));
      return;
    }
    Field<TextField> device = text("dispensing.device", "device");
    Field<TextField> degrees = text("dispensing.device.degrees", "device-degrees");
    Field<TextField> thermometer = text("dispensing.device.thermometer", "thermometer");
    ActPanel.open(
        screen,
        new ActPanel.Head(
            screen.say("dispensing.device.title"), name(), "dispensing.do.thaw-start"),
        List.of(device, degrees, thermometer),
        () -> begin(device, degrees, thermometer),
        done -> again.run());
  }

  private Outcome<ThawRecord> begin(
      Field<TextField> device, Field<TextField> degrees, Field<TextField> thermometer) {
    DeviceCheck check =
        new DeviceCheck(
            device.control().getText().strip(),
            celsius(degrees.control().getText()),
            thermometer.control().getText().strip());
    By by = desk.by();
    return desk.acts().thawing().begin(by, unit, check, by.at());
  }

  static Optional<Celsius> celsius(String typed) {
    String plain = typed.strip().replace(',', '.').replace('−', '-');
    return plain.matches("-?\\d{1,3}(\\.\\d{1,2})?")
        ? Optional.of(new Celsius(Double.parseDouble(plain)))
        : Optional.empty();
  }

  void end() {
    now(by -> desk.acts().thawing().end(by, unit, by.at()));
  }

  void conform() {
    now(by -> desk.acts().thawing().aspect(by, unit, Aspect.Finding.CONFORM, ""));
  }

  void anomaly() {
    Field<TextField> words = text("dispensing.anomaly.words", "anomaly-words");
    ActPanel.open(
        screen,
        new ActPanel.Head(
            screen.say("dispensing.anomaly.title"),
            screen.say("dispensing.anomaly.about"),
            "dispensing.anomaly.act"),
        List.of(words),
        () ->
            desk.acts()
                .thawing()
                .aspect(desk.by(), unit, Aspect.Finding.ANOMALY, words.control().getText()),
        done -> again.run());
  }

  void handOver() {
    Field<TextField> ward = text("dispensing.ward", "ward");
    ward.control().setText(found.dossier().prescription().map(p -> p.text().ward()).orElse(""));
    Field<TextField> container = text("dispensing.container", "container");
    Field<TextField> carrier = text("dispensing.carrier", "carrier");
    Field<TextField> number = text("dispensing.register-typed", "register-typed");
    List<Node> asked = new ArrayList<>(List.of(ward, container, carrier));
    if (found.register() == RegisterSource.TYPED) {
      asked.add(number);
    }
    TwoSigners.Words words =
        new TwoSigners.Words(
            screen.say("dispensing.hand-over.title"),
            name(),
            List.of(
                screen.say("dispensing.hand-over.after.1"),
                screen.say("dispensing.hand-over.after.2")),
            asked,
            screen.say("dispensing.sign.pharmacist"),
            screen.say("dispensing.sign.second"),
            screen.say("dispensing.sign.second.hint"),
            "dispensing.do.hand-over");
    Supplier<Transport> transport =
        () -> new Transport(container.control().getText(), carrier.control().getText());
    TwoSigners.open(
        screen,
        with(),
        words,
        () ->
            desk.acts()
                .dispensing()
                .toSign(List.of(unit), ward.control().getText(), transport.get(), Part.FIRST),
        both ->
            desk.acts()
                .dispensing()
                .handOver(
                    desk.by(),
                    List.of(unit),
                    ward.control().getText(),
                    transport.get(),
                    source(found.register(), number.control().getText()),
                    both),
        this::handedOver);
  }

  private static NumberSource source(RegisterSource rule, String typed) {
    return switch (rule) {
      case GIVRE -> new NumberSource.NextOfGivre();
      case TYPED -> new NumberSource.Typed(typed);
    };
  }

  private void handedOver(Dispensed dispensed) {
    screen
        .notices()
        .done(
            screen.say(
                "dispensing.hand-over.done",
                dispensed.number().written(),
                dispensed.sheetNumber()));
    again.run();
  }

  void received() {
    Field<TextField> who = text("dispensing.received-by", "received-by");
    ActPanel.open(
        screen,
        new ActPanel.Head(
            screen.say("dispensing.received.title"), name(), "dispensing.do.received"),
        List.of(who),
        () -> {
          By by = desk.by();
          return desk.acts()
              .dispensing()
              .received(
                  by, record.dispensed().orElseThrow().id(), who.control().getText(), by.at());
        },
        done -> again.run());
  }

  void infusionStart() {
    reported(
        "dispensing.do.infusion-start", (by, at) -> desk.acts().infusion().started(by, unit, at));
  }

  void infusionEnd() {
    reported(
        "dispensing.do.infusion-end", (by, at) -> desk.acts().infusion().ended(by, unit, at, ""));
  }

  /** The ward says when: the hour of now is proposed and may be written over. */
  private void reported(String actKey, BiFunction<By, Instant, Outcome<ThawRecord>> act) {
    Field<TextField> hour = text("dispensing.hour", "hour");
    hour.control().setText(screen.texts().formats().second(instant()));
    ActPanel.open(
        screen,
        new ActPanel.Head(screen.say(actKey), screen.say("dispensing.hour.about"), actKey),
        List.of(hour),
        () -> at(hour.control().getText(), desk.by(), act),
        done -> again.run());
  }

  /** What cannot be read as an hour is refused: nothing takes its place. */
  private Outcome<ThawRecord> at(
      String typed, By by, BiFunction<By, Instant, Outcome<ThawRecord>> act) {
    return hour(typed, by.at())
        .map(at -> act.apply(by, at))
        .orElseGet(() -> Outcome.refused(new ThawBar.HourUnreadable(typed.strip())));
  }

  /** The last instant at which this hour was on the wall; empty where it is no hour. */
  Optional<Instant> hour(String typed, Instant now) {
    var zone = screen.texts().formats().zone();
    try {
      LocalTime time = LocalTime.parse(typed.strip());
      LocalDate today = LocalDate.ofInstant(now, zone);
      Instant at = today.atTime(time).atZone(zone).toInstant();
      return Optional.of(
          at.isAfter(now.plusSeconds(12 * 3600))
              ? today.minusDays(1).atTime(time).atZone(zone).toInstant()
              : at);
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  void correct() {
    List<ClockEvent> written = new ArrayList<>(record.events().at().keySet());
    written.sort(null);
    ComboBox<ClockEvent> which = new ComboBox<>();
    which.setId("which-time");
    which.getItems().setAll(written);
    which.setValue(written.getLast());
    which.setConverter(new EventNames(screen));
    Field<ComboBox<ClockEvent>> event =
        new Field<>(screen.texts(), "dispensing.correct.which", which);
    Field<TextField> hour = text("dispensing.hour", "hour");
    Field<TextField> reason = text("fx.sign.reason", "reason");
    ActPanel.open(
        screen,
        new ActPanel.Head(
            screen.say("dispensing.do.correct"),
            screen.say("dispensing.correct.about"),
            "dispensing.do.correct"),
        List.of(event, hour, reason),
        () ->
            at(
                hour.control().getText(),
                desk.by(reason.control().getText()),
                (by, at) -> desk.acts().thawing().correct(by, unit, which.getValue(), at)),
        done -> again.run());
  }

  void destroy() {
    Field<TextField> agreement = text("dispensing.agreement", "agreement");
    Field<TextField> route = text("dispensing.route", "route");
    Field<TextField> reason = text("fx.sign.reason", "reason");
    Field<TextField> witness = text("dispensing.witness", "witness");
    ComboBox<Disposal.Way> ways = new ComboBox<>();
    ways.setId("way");
    ways.getItems().setAll(Disposal.Way.values());
    ways.setValue(Disposal.Way.DESTROY);
    ways.setConverter(new WayNames(screen));
    Field<ComboBox<Disposal.Way>> way = new Field<>(screen.texts(), "dispensing.way", ways);
    TwoSigners.Words words =
        new TwoSigners.Words(
            screen.say("dispensing.destroy.title"),
            name(),
            List.of(
                screen.say("dispensing.destroy.after.1"), screen.say("dispensing.destroy.after.2")),
            List.of(way, reason, agreement, route, witness),
            screen.say("dispensing.sign.pharmacist"),
            screen.say("dispensing.sign.second"),
            screen.say("dispensing.sign.second.hint"),
            "dispensing.destroy.act");
    Supplier<Disposal.Order> order =
        () ->
            new Disposal.Order(
                unit,
                ways.getValue(),
                agreement.control().getText(),
                route.control().getText(),
                witness.control().getText());
    TwoSigners.open(
        screen,
        with(),
        words,
        () ->
            desk.acts()
                .disposal()
                .toSign(desk.by(reason.control().getText()), order.get(), Part.FIRST),
        both ->
            desk.acts().disposal().dispose(desk.by(reason.control().getText()), order.get(), both),
        done -> screen.nav().open(TreatingPage.KEY));
  }
}
