package org.givre.custody;

import java.util.List;

/**
 * Where a unit is in its life. The states that need it carry what tells them apart: a unit in
 * quarantine keeps the state it had (lifting gives that one back and never more), a unit handed
 * over is frozen or thawed. <i>Released</i> is no state: it is a signed decision on a reserved
 * unit.
 */
public sealed interface UnitState {

  Expected EXPECTED = new Expected();
  Received RECEIVED = new Received();
  Refused REFUSED = new Refused();
  InStock IN_STOCK = new InStock();
  Reserved RESERVED = new Reserved();
  Removed REMOVED = new Removed();
  Administered ADMINISTERED = new Administered();
  Destroyed DESTROYED = new Destroyed();
  Returned RETURNED = new Returned();
  Lost LOST = new Lost();

  /** Announced by an order; not here yet. */
  record Expected() implements Live {}

  /** Here, its receipt not decided. May already stand in a position. */
  record Received() implements Live {}

  /** Not accepted; waits for its return or destruction. */
  record Refused() implements UnitState {}

  /** Blocked. {@code under} is the state it had and gets back when a pharmacist lifts it. */
  record Quarantined(Live under) implements UnitState {}

  /** Accepted by a pharmacist, in its position. */
  record InStock() implements Live {}

  /** Set apart for its patient's infusion, still in its position. */
  record Reserved() implements Live {}

  /** Out of the tank, frozen. Never goes back. */
  record Removed() implements Live {}

  /** Thawed, or thawing since the start of thaw; {@code hands} tells who holds it. */
  record Thawed(Hands hands) implements Live {}

  /** In the ward's hands. */
  record HandedOver(Condition condition) implements Live {}

  record Administered() implements UnitState {}

  record Destroyed() implements UnitState {}

  record Returned() implements UnitState {}

  record Lost() implements UnitState {}

  /** A state that quarantine may cover. */
  sealed interface Live extends UnitState {}

  /** Who holds a thawed unit: the pharmacy, or the ward that thaws it itself. */
  enum Hands {
    PHARMACY,
    WARD
  }

  /** What the ward was given. */
  enum Condition {
    FROZEN,
    THAWED
  }

  /** The handbook's word of the state: the key of its name on screen. */
  default String code() {
    return switch (this) {
      case Expected s -> "EXPECTED";
      case Received s -> "RECEIVED";
      case Refused s -> "REFUSED";
      case Quarantined s -> "QUARANTINED";
      case InStock s -> "IN_STOCK";
      case Reserved s -> "RESERVED";
      case Removed s -> "REMOVED";
      case Thawed s -> "THAWED";
      case HandedOver s -> "HANDED_OVER";
      case Administered s -> "ADMINISTERED";
      case Destroyed s -> "DESTROYED";
      case Returned s -> "RETURNED";
      case Lost s -> "LOST";
    };
  }

  /** What a store writes: {@link #code} with what the state carries, after a slash. */
  default String written() {
    return switch (this) {
      case Quarantined(Live under) -> code() + "/" + under.written();
      case Thawed(Hands hands) -> code() + "/" + hands.name();
      case HandedOver(Condition condition) -> code() + "/" + condition.name();
      default -> code();
    };
  }

  static UnitState ofWritten(String written) {
    if (written.startsWith("QUARANTINED/")) {
      UnitState under = ofWritten(written.substring("QUARANTINED/".length()));
      if (under instanceof Live live) {
        return new Quarantined(live);
      }
    }
    return all().stream()
        .filter(state -> state.written().equals(written))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no unit state written " + written));
  }

  /** The states that quarantine may cover. */
  static List<Live> live() {
    return List.of(
        EXPECTED,
        RECEIVED,
        IN_STOCK,
        RESERVED,
        REMOVED,
        new Thawed(Hands.PHARMACY),
        new Thawed(Hands.WARD),
        new HandedOver(Condition.FROZEN),
        new HandedOver(Condition.THAWED));
  }

  /** Every state there is, quarantine over each state it may cover included. */
  static List<UnitState> all() {
    var all = new java.util.ArrayList<UnitState>(live());
    all.addAll(List.of(REFUSED, ADMINISTERED, DESTROYED, RETURNED, LOST));
    live().stream().filter(s -> !s.equals(EXPECTED)).map(Quarantined::new).forEach(all::add);
    return List.copyOf(all);
  }

  /** True where nothing can happen to the unit any more. */
  default boolean isFinal() {
    return switch (this) {
      case Administered s -> true;
      case Destroyed s -> true;
      case Returned s -> true;
      case Lost s -> true;
      default -> false;
    };
  }
}
