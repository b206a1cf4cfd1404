package org.givre.thermal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.custody.UnitId;
import org.givre.product.SheetRef;
import org.givre.product.StorageLimit;

/**
 * What one unit has been through from its first position until an instant: stays × readings, and
 * the verdict against its own product's limit.
 *
 * @param above the unit's own limit first, then the other limits of the field
 * @param typed what persons read on the displays and typed: never part of the proof
 * @param before what came before it was taken over; empty for a unit that was received here
 */
public record ThermalRecord(
    UnitId unit,
    SheetRef sheet,
    StorageLimit limit,
    Optional<Instant> from,
    Instant until,
    List<MeasuredStay> stays,
    Optional<Warmest> warmest,
    List<Above> above,
    List<RecordedGap> gaps,
    List<Excursion> excursions,
    List<Exposure> exposures,
    List<AlarmLine> alarms,
    List<TypedReading> typed,
    Optional<EarlierLife> before,
    Verdict verdict) {

  public ThermalRecord {
    stays = List.copyOf(stays);
    above = List.copyOf(above);
    gaps = List.copyOf(gaps);
    excursions = List.copyOf(excursions);
    exposures = List.copyOf(exposures);
    alarms = List.copyOf(alarms);
    typed = List.copyOf(typed);
  }

  public Duration outOfNitrogen() {
    return exposures.stream().map(Exposure::length).reduce(Duration.ZERO, Duration::plus);
  }

  /** Whether the time before it was taken over stands against release. */
  public boolean beforeBlocks() {
    return before.filter(life -> !life.isCleared()).isPresent();
  }

  /** Gaps longer than what a release tolerates unjudged. */
  public List<RecordedGap> longGaps() {
    return gaps.stream().filter(RecordedGap::needsJudgement).toList();
  }
}
