package org.givre.thermal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import org.givre.custody.Stay;
import org.givre.custody.UnitId;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.product.StorageLimit;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;

/** Builds a unit's life in the cold for tests of the judge: stays, channels, readings. */
final class Life {

  static final Instant BEGIN = Instant.parse("2026-11-24T08:00:00Z");
  static final Duration FIVE = Duration.ofMinutes(5);

  private final UnitId unit = new UnitId(new UUID(1, 1));
  private final List<StayReadings> stays = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private List<Channel> channels = new ArrayList<>();
  private Trace trace;
  private Duration period = FIVE;

  static Instant minute(double minutes) {
    return BEGIN.plusMillis((long) (minutes * 60_000));
  }

  Life every(Duration due) {
    period = due;
    return this;
  }

  /** A channel at this place of the tank; the readings that follow are its own. */
  Life probe(Watched.Place place) {
    trace = new Trace();
    channels.add(
        new Channel(
            new Watched(
                new ChannelId(new UUID(2, channels.size())),
                place.name().toLowerCase(java.util.Locale.ROOT) + " " + channels.size(),
                place,
                Instant.MIN,
                Instant.MAX,
                period,
                Optional.of(LocalDate.of(2027, 3, 1))),
            trace));
    return this;
  }

  Life at(double minute, double degrees) {
    return add(minute, new Value.Good(degrees));
  }

  Life suspect(double minute, double degrees) {
    return add(minute, new Value.Suspect(degrees, "SPIKE"));
  }

  Life typed(double minute, double degrees) {
    trace.add(
        new Reading(
            new ChannelId(new UUID(2, 0)),
            minute(minute),
            0,
            new Value.Suspect(degrees, "TYPED"),
            "",
            "",
            Source.TYPED));
    return this;
  }

  Life missing(double minute, String why) {
    return add(minute, new Value.Missing(why));
  }

  Life steady(int fromMinute, int toMinute, double degrees) {
    return steady(fromMinute, toMinute, m -> degrees);
  }

  Life steady(int fromMinute, int toMinute, IntToDoubleFunction degrees) {
    int step = (int) period.toMinutes();
    for (int m = fromMinute; m <= toMinute; m += step) {
      at(m, degrees.applyAsDouble(m));
    }
    return this;
  }

  private Life add(double minute, Value value) {
    trace.add(
        new Reading(new ChannelId(new UUID(2, 0)), minute(minute), 0, value, "", "", Source.LIVE));
    return this;
  }

  /** Ends the stay that these channels watched. */
  Life stay(int fromMinute, int toMinute) {
    Stay stay =
        new Stay(
            unit,
            new TankId(new UUID(3, 3)),
            new PositionId(new UUID(4, stays.size())),
            minute(fromMinute),
            Optional.empty());
    stays.add(new StayReadings(stay, "Cuve 1", "C-02-1", minute(toMinute), channels));
    channels = new ArrayList<>();
    return this;
  }

  Life judgedGap(double fromMinute, double toMinute, Judgement.Effect effect) {
    return judged(Judgement.Kind.GAP, fromMinute, toMinute, Optional.empty(), effect);
  }

  Life cleared(double fromMinute, double toMinute, double warmest) {
    return judged(
        Judgement.Kind.EXCURSION,
        fromMinute,
        toMinute,
        Optional.of(new org.givre.measure.Celsius(warmest)),
        Judgement.Effect.NO_EFFECT);
  }

  private Life judged(
      Judgement.Kind kind,
      double from,
      double to,
      Optional<org.givre.measure.Celsius> warmest,
      Judgement.Effect effect) {
    judgements.add(
        new Judgement(
            UUID.randomUUID(),
            unit,
            kind,
            new Span(minute(from), minute(to)),
            warmest,
            effect,
            "vu",
            "Camille DÉMO",
            BEGIN,
            UUID.randomUUID()));
    return this;
  }

  Figures judge(StorageLimit limit) {
    ThermalJudge judge = new ThermalJudge(limit, Duration.ofMinutes(15), judgements);
    List<RecordedGap> gaps = judge.gaps(stays);
    List<Excursion> excursions = judge.excursions(stays);
    return new Figures(
        judge.verdict(stays, gaps, excursions),
        judge.above(stays).getFirst(),
        judge.above(stays),
        gaps,
        excursions,
        judge.warmest(stays));
  }

  /** What the judge found. */
  record Figures(
      Verdict verdict,
      Above own,
      List<Above> above,
      List<RecordedGap> gaps,
      List<Excursion> excursions,
      Optional<Warmest> warmest) {}
}
