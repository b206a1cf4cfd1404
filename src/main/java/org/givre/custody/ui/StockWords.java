package org.givre.custody.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.givre.custody.Identifier;
import org.givre.custody.LotKind;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitState;
import org.givre.fx.Badge;
import org.givre.fx.State;
import org.givre.fx.Texts;
import org.givre.product.Container;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.Reservation;
import org.givre.storage.ui.CellShown;
import org.givre.words.Formats;

/** How the stock page says what things are. */
final class StockWords {

  /** Days of notice before an expiry. */
  private static final long SOON = 30;

  private final Texts texts;

  StockWords(Texts texts) {
    this.texts = texts;
  }

  String say(String key, Object... places) {
    return texts.say(key, places);
  }

  Formats formats() {
    return texts.formats();
  }

  /** Yescarta, poche 1 sur 1. */
  String name(UnitShown unit) {
    return unit.product().name() + ", " + part(unit);
  }

  /** poche 1 sur 1, with component and colour where it has them. */
  String part(UnitShown unit) {
    UnitContent content = unit.now().unit().content();
    String key =
        unit.product().container() == Container.VIAL ? "custody.unit.vial" : "custody.unit.bag";
    StringBuilder part = new StringBuilder(say(key, content.n(), content.of()));
    if (!content.component().isEmpty()) {
      part.append(", ").append(content.component());
    }
    if (!content.colour().isEmpty()) {
      part.append(", ").append(content.colour());
    }
    return part.toString();
  }

  /** A word where the unit may no longer be used, or not for long; empty otherwise. */
  Optional<Badge> expiring(UnitShown unit, Instant now) {
    LocalDate today = now.atZone(formats().zone()).toLocalDate();
    return unit.now()
        .unit()
        .content()
        .expiry()
        .map(day -> ChronoUnit.DAYS.between(today, day))
        .filter(days -> days <= SOON && !unit.now().state().isFinal())
        .map(
            days ->
                days < 0
                    ? new Badge(State.CRITICAL, say("custody.expired"))
                    : new Badge(State.ATTENTION, say("custody.expiring", days)));
  }

  /** What its lot is; empty for an ordinary medicine. */
  String kind(UnitShown unit) {
    return unit.lot().kind() == LotKind.MEDICINE
        ? ""
        : say("custody.kind." + unit.lot().kind().name());
  }

  String state(UnitState state) {
    return say("custody.state." + state.code());
  }

  String identifier(Identifier identifier) {
    return say("custody.identifier." + identifier.type().name());
  }

  CellShown cell(RackView view, Place place, Instant now) {
    String path = place.position().path();
    return switch (place.state()) {
      case PlaceState.Free free -> cell(CellShown.Kind.FREE, path, "", "");
      case PlaceState.Blocked blocked ->
          cell(CellShown.Kind.BLOCKED, path, say("custody.cell.blocked"), blocked.why());
      case PlaceState.Occupied occupied ->
          view.unit(place)
              .map(unit -> occupied(path, unit, now))
              .orElseGet(() -> cell(CellShown.Kind.OCCUPIED, path, "", ""));
      case PlaceState.Reserved held ->
          view.unit(place)
              .map(unit -> held(path, unit, held.reservation(), now))
              .orElseGet(() -> cell(CellShown.Kind.RESERVED, path, "", ""));
    };
  }

  private CellShown occupied(String path, UnitShown unit, Instant now) {
    String who = unit.patient().usualName().toUpperCase(Locale.ROOT);
    String product = unit.product().name();
    return switch (unit.now().state()) {
      case UnitState.Quarantined q -> cell(CellShown.Kind.QUARANTINE, path, product, who);
      case UnitState.Reserved r ->
          cell(
              CellShown.Kind.RESERVED,
              path,
              product,
              unit.due().map(at -> say("custody.cell.out", near(at, now))).orElse(who));
      default -> cell(CellShown.Kind.OCCUPIED, path, product, who);
    };
  }

  private CellShown held(String path, UnitShown unit, Reservation reservation, Instant now) {
    String product = unit.product().name();
    return switch (reservation.kind()) {
      case KEPT ->
          cell(
              CellShown.Kind.KEPT,
              path,
              product,
              say("custody.cell.gone", near(unit.now().standsSince(), now)));
      case RESCUE ->
          cell(
              CellShown.Kind.RESERVED,
              path,
              product,
              say("custody.cell.rescue", unit.patient().usualName()));
      case ARRIVAL ->
          cell(
              CellShown.Kind.RESERVED,
              path,
              product,
              reservation
                  .expected()
                  .or(unit::due)
                  .map(at -> say("custody.cell.arrival", near(at, now)))
                  .orElse(unit.patient().usualName()));
    };
  }

  private CellShown cell(CellShown.Kind kind, String path, String title, String detail) {
    String spoken = String.join(", ", path, say("custody.cell.kind." + kind.code()), title, detail);
    return new CellShown(kind, title, detail, spoken.replaceAll("(, )+$", ""));
  }

  /** The hour today, the day otherwise. */
  private String near(Instant at, Instant now) {
    Formats formats = formats();
    boolean today = formats.day(at).equals(formats.day(now));
    return today ? formats.hour(at) : formats.weekday(at.atZone(formats.zone()).toLocalDate());
  }

  String volume(UnitContent content) {
    return content
        .volume()
        .map(
            ml ->
                formats()
                        .number(
                            ml.value().doubleValue(), Math.min(1, Math.max(0, ml.value().scale())))
                    + Formats.NARROW
                    + say("custody.ml"))
        .orElse("");
  }

  String expiry(UnitContent content) {
    return content.expiry().map(day -> formats().day(day)).orElse("");
  }

  String dayHour(Optional<Instant> at) {
    return at.map(formats()::dayHour).orElse("");
  }
}
