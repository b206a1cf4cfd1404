package org.givre.dispensing.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.custody.LotId;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.Units;
import org.givre.dispensing.Dispensing;
import org.givre.dispensing.RegisterSource;
import org.givre.dispensing.Release;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.Released;
import org.givre.dispensing.ThawRecord;
import org.givre.dispensing.Thawing;
import org.givre.measure.CurvePlan;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.thermal.UnitCurve;

/** Looks up what the page shows. Called in the background. */
public final class TreatingBook {

  private final Units units;
  private final TankBook tanks;
  private final Release release;
  private final Thawing thawing;
  private final Dispensing dispensing;
  private final UnitCurve curve;

  /** The acts whose look-ups it shows. */
  public record Acts(Release release, Thawing thawing, Dispensing dispensing) {}

  public TreatingBook(Units units, TankBook tanks, Acts acts, UnitCurve curve) {
    this.units = units;
    this.tanks = tanks;
    this.release = acts.release();
    this.thawing = acts.thawing();
    this.dispensing = acts.dispensing();
    this.curve = curve;
  }

  /** Set apart for its infusion, then blocked: it comes back to its dossier until it is lifted. */
  static final UnitState BLOCKED = new UnitState.Quarantined(UnitState.RESERVED);

  /** What is released together: the units of a lot that are blocked alike. */
  private record Together(LotId lot, UnitState state) {}

  /** A lot set apart, with how far its release is. */
  record ToRelease(ReleaseDossier dossier, Optional<Released> released, String place) {}

  /** What waits for a release, what is under way, nearest deadline first. */
  record Lists(List<ToRelease> toRelease, List<Console> underWay) {}

  /** One unit on its way to the patient, with its dossier as it stands. */
  record Console(
      ThawRecord record, ReleaseDossier dossier, String place, RegisterSource register) {}

  /** A dossier with the curve of its first unit. */
  record Dossier(
      ReleaseDossier dossier,
      Optional<Released> released,
      Optional<CurvePlan> curve,
      String place) {}

  Lists lists(Instant now) {
    Map<Together, List<UnitId>> reserved = new LinkedHashMap<>();
    List<Console> underWay = new ArrayList<>();
    for (UnitNow unit :
        units.inStates(
            List.of("RESERVED", "QUARANTINED", "REMOVED", "THAWED", "HANDED_OVER"), 200)) {
      if (unit.state().equals(UnitState.RESERVED) || unit.state().equals(BLOCKED)) {
        Together group = new Together(unit.unit().lot(), unit.state());
        reserved.computeIfAbsent(group, each -> new ArrayList<>()).add(unit.id());
      } else if (!unit.isQuarantined()) {
        underWay.add(console(unit.id(), now));
      }
    }
    List<ToRelease> lots = reserved.values().stream().map(ids -> toRelease(ids, now)).toList();
    underWay.sort(Comparator.comparing(console -> firstDeadline(console.record())));
    return new Lists(lots, underWay);
  }

  private static Instant firstDeadline(ThawRecord record) {
    return org.givre.product.Clocks.governing(record.clocks())
        .map(running -> running.deadline())
        .orElse(Instant.MAX);
  }

  private ToRelease toRelease(List<UnitId> ids, Instant now) {
    ReleaseDossier dossier = release.dossier(ids, now);
    UnitNow first = dossier.units().getFirst();
    Optional<Released> released = release.inForce(first.id()).filter(r -> !first.isQuarantined());
    return new ToRelease(dossier, released, place(first));
  }

  Console console(UnitId unit, Instant now) {
    ThawRecord record = thawing.record(unit, now);
    return new Console(
        record, release.dossier(List.of(unit), now), place(record), dispensing.source());
  }

  private String place(ThawRecord record) {
    return record.unit().position().isPresent()
        ? place(record.unit())
        : units.stays(record.unit().id()).stream()
            .reduce((a, b) -> b)
            .flatMap(stay -> tanks.position(stay.position()))
            .map(this::name)
            .orElse("");
  }

  /** The reserved units of the lot of this unit. */
  List<UnitId> together(UnitId unit) {
    UnitNow now = units.find(unit).orElseThrow();
    List<UnitId> reserved =
        units.ofLot(now.unit().lot()).stream()
            .filter(other -> other.state().equals(now.state()))
            .map(UnitNow::id)
            .toList();
    return reserved.isEmpty() ? List.of(unit) : reserved;
  }

  Optional<UnitNow> find(UnitId unit) {
    return units.find(unit);
  }

  Dossier dossier(List<UnitId> ids, Instant now) {
    ReleaseDossier dossier = release.dossier(ids, now);
    Optional<CurvePlan> plan =
        dossier.thermal().stream()
            .findFirst()
            .flatMap(record -> curve.of(record, dossier.sheet().name(), 300));
    return new Dossier(
        dossier, release.inForce(ids.getFirst()), plan, place(dossier.units().getFirst()));
  }

  private String place(UnitNow unit) {
    return unit.position().flatMap(tanks::position).map(this::name).orElse("");
  }

  private String name(Position position) {
    return tanks.tank(position.tank()).map(Tank::name).orElse("") + ", " + position.path();
  }
}
