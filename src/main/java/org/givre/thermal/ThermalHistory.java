package org.givre.thermal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.givre.custody.CustodyStore;
import org.givre.custody.Stay;
import org.givre.custody.Unit;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.product.ProductSheet;
import org.givre.product.Products;
import org.givre.storage.Position;
import org.givre.storage.StorageStore;
import org.givre.storage.Tank;

/** What a unit has been through: its stays × the readings of the tanks it stood in. */
public final class ThermalHistory {

  private final Works works;
  private final Stays stays;
  private final Products products;
  private final ThermalFacts facts;
  private final Watching watching;

  /** Where stays and their names come from. */
  public record Stays(CustodyStore custody, StorageStore storage) {}

  /**
   * What watched the tanks, and how long a gap may be unjudged: a rule that the site may change, so
   * it is asked for each time.
   */
  public record Watching(
      TankReadings readings, TankAlarms alarms, Function<Work, Duration> proofGap) {}

  public ThermalHistory(
      Works works, Stays stays, Products products, ThermalFacts facts, Watching watching) {
    this.works = works;
    this.stays = stays;
    this.products = products;
    this.facts = facts;
    this.watching = watching;
  }

  /** From the unit's first position until an instant (or the end of its last stay). */
  public ThermalRecord of(UnitId unit, Instant until) {
    return works.read(work -> of(work, unit, until));
  }

  /** As {@link #of(UnitId, Instant)}, inside somebody's act. */
  public ThermalRecord of(Work work, UnitId unit, Instant until) {
    Unit known = stays.custody().now(work, unit).map(UnitNow::unit).orElseThrow();
    ProductSheet sheet = products.inForce(work, known.product(), until).orElseThrow();
    List<StayReadings> lived = lived(work, unit, until);
    ThermalJudge judge =
        new ThermalJudge(
            sheet.limit(), watching.proofGap().apply(work), facts.judgements(work, unit));
    List<RecordedGap> gaps = judge.gaps(lived);
    List<Excursion> excursions = judge.excursions(lived);
    Optional<EarlierLife> before = Earlier.life(work, stays.custody(), facts, unit);
    return new ThermalRecord(
        unit,
        sheet.ref(),
        sheet.limit(),
        lived.stream().findFirst().map(stay -> Trace.instant(stay.begin())),
        until,
        lived.stream().map(StayReadings::measured).toList(),
        judge.warmest(lived),
        judge.above(lived),
        gaps,
        excursions,
        facts.exposures(work, unit),
        alarms(work, unit, until),
        lived.stream().flatMap(stay -> stay.typed().stream()).toList(),
        before,
        proved(before, judge.verdict(lived, gaps, excursions)));
  }

  /** Readings since a take-over prove nothing of what came before it: people judge that. */
  private static Verdict proved(Optional<EarlierLife> before, Verdict measured) {
    return before.map(life -> proved(life, measured)).orElse(measured);
  }

  private static Verdict proved(EarlierLife before, Verdict measured) {
    if (measured instanceof Verdict.AboveLimit) {
      return measured;
    }
    List<Verdict.Why> reasons = new ArrayList<>();
    if (measured instanceof Verdict.NotProvable(List<Verdict.Why> since)) {
      reasons.addAll(since);
    }
    if (!before.isCleared()) {
      reasons.add(
          before.isJudgedHarmful() ? Verdict.Why.BEFORE_GIVRE_HARMFUL : Verdict.Why.BEFORE_GIVRE);
    }
    int gaps = measured instanceof Verdict.ConformWithJudgedGaps(int judged) ? judged : 0;
    return reasons.isEmpty()
        ? new Verdict.ConformSinceTakeOver(gaps)
        : new Verdict.NotProvable(reasons);
  }

  private List<StayReadings> lived(Work work, UnitId unit, Instant until) {
    List<StayReadings> lived = new ArrayList<>();
    for (Stay stay : stays.custody().stays(work, unit)) {
      if (stay.from().isBefore(until)) {
        Instant end = end(stay, until);
        List<Channel> channels = channels(work, stay, end);
        lived.add(new StayReadings(stay, tank(work, stay), path(work, stay), end, channels));
      }
    }
    return lived;
  }

  private static Instant end(Stay stay, Instant until) {
    return stay.to().filter(to -> to.isBefore(until)).orElse(until);
  }

  private List<Channel> channels(Work work, Stay stay, Instant end) {
    List<Channel> channels = new ArrayList<>();
    for (Watched watched : watching.readings().channels(work, stay.tank(), stay.from(), end)) {
      Instant from = later(stay.from(), watched.from());
      Instant to = watched.to().isBefore(end) ? watched.to() : end;
      Trace trace = new Trace();
      watching.readings().scan(work, watched.channel(), from, to, trace::take);
      channels.add(new Channel(watched, trace));
    }
    return channels;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private List<AlarmLine> alarms(Work work, UnitId unit, Instant until) {
    return stays.custody().stays(work, unit).stream()
        .filter(stay -> stay.from().isBefore(until))
        .flatMap(
            stay ->
                watching.alarms().during(work, stay.tank(), stay.from(), end(stay, until)).stream())
        .distinct()
        .toList();
  }

  private String tank(Work work, Stay stay) {
    return stays.storage().tank(work, stay.tank()).map(Tank::name).orElse("");
  }

  private String path(Work work, Stay stay) {
    Optional<Position> position = stays.storage().position(work, stay.position());
    return position.map(Position::path).orElse("");
  }

  /** Keeps that a unit was out of nitrogen, unmeasured, for a while. */
  public void exposed(Work work, UnitId unit, Exposure exposure, Instant recorded) {
    facts.add(work, unit, exposure, recorded);
  }
}
