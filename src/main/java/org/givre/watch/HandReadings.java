package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.Quantity;
import org.givre.probe.ChannelKind;
import org.givre.storage.Tank;
import org.givre.storage.TankId;

/** What people read on the devices' displays, and the fills they do. Needs TEND_TANK. */
public final class HandReadings {

  /** A display read earlier than this is not a reading of today's round. */
  private static final Duration OLDEST = Duration.ofDays(7);

  private final Works works;
  private final Journal journal;
  private final HandLog log;
  private final HandCurves curves;

  public HandReadings(Works works, Journal journal, HandLog log, HandCurves curves) {
    this.curves = curves;
    this.works = works;
    this.journal = journal;
    this.log = log;
  }

  /** What was read; {@code by.why()} is the note. */
  public record Seen(ChannelKind kind, double number, Instant at) {}

  /** What was filled; levels in per cent where they were read. */
  public record Filled(
      Instant from, Duration length, OptionalDouble before, OptionalDouble after) {}

  /** Refused: {@link TypedOutOfBounds}, {@link TypedInFuture}, {@link TypedTooOld}. */
  public Outcome<HandReading> type(By by, Tank tank, Seen seen) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.TEND_TANK));
    refusals.addAll(bounds(seen.kind().quantity(), seen.number()));
    refusals.addAll(instant(seen.at(), by.at()));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    HandReading reading =
        new HandReading(
            UUID.randomUUID(),
            tank.id(),
            seen.kind(),
            seen.number(),
            seen.at(),
            by.at(),
            by.actor(),
            by.session().displayName(),
            by.why().words());
    return works.act(
        work -> {
          Optional<ChannelId> channel = curves.channel(work, tank.id(), seen.kind());
          log.add(work, reading, channel);
          channel.ifPresent(in -> curves.add(work, reading.in(in)));
          journal.record(
              work,
              by.fact("watch.reading-typed", subject(tank))
                  .with("kind", seen.kind().code())
                  .with("number", seen.number())
                  .with("read-at", seen.at()));
          return Outcome.done(reading);
        });
  }

  /**
   * Refused: {@link TypedInFuture}, {@link TypedTooOld}, {@link TypedOutOfBounds}, {@link
   * FillFell}.
   */
  public Outcome<HandFill> fill(By by, Tank tank, Filled filled) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.TEND_TANK));
    filled.before().ifPresent(level -> refusals.addAll(bounds(Quantity.LEVEL_PERCENT, level)));
    filled.after().ifPresent(level -> refusals.addAll(bounds(Quantity.LEVEL_PERCENT, level)));
    refusals.addAll(instant(filled.from(), by.at()));
    boolean fell =
        filled.before().isPresent()
            && filled.after().isPresent()
            && filled.after().getAsDouble() < filled.before().getAsDouble();
    if (fell) {
      refusals.add(new FillFell());
    }
    return refusals.isEmpty() ? keep(by, tank, filled) : Outcome.refused(refusals);
  }

  private Outcome<HandFill> keep(By by, Tank tank, Filled filled) {
    HandFill fill =
        new HandFill(
            UUID.randomUUID(),
            tank.id(),
            filled.from(),
            filled.length(),
            filled.before(),
            filled.after(),
            by.at(),
            by.actor(),
            by.session().displayName(),
            by.why().words());
    return works.act(
        work -> {
          log.add(work, fill);
          var fact =
              by.fact("watch.fill-typed", subject(tank))
                  .with("from", filled.from())
                  .with("minutes", filled.length().toMinutes());
          if (filled.before().isPresent()) {
            fact = fact.with("before", filled.before().getAsDouble());
          }
          if (filled.after().isPresent()) {
            fact = fact.with("after", filled.after().getAsDouble());
          }
          journal.record(work, fact);
          return Outcome.done(fill);
        });
  }

  public List<HandReading> readings(TankId tank, Instant from, Instant to) {
    return works.read(work -> log.readings(work, tank, from, to));
  }

  public List<HandFill> fills(TankId tank, Instant from, Instant to) {
    return works.read(work -> log.fills(work, tank, from, to));
  }

  private static List<Refusal> bounds(Quantity quantity, double number) {
    boolean inside =
        Double.isFinite(number) && number >= quantity.least() && number <= quantity.most();
    return inside
        ? List.of()
        : List.of(new TypedOutOfBounds(number, quantity.least(), quantity.most()));
  }

  private static List<Refusal> instant(Instant at, Instant now) {
    if (at.isAfter(now)) {
      return List.of(new TypedInFuture());
    }
    return Duration.between(at, now).compareTo(OLDEST) > 0
        ? List.of(new TypedTooOld(OLDEST.toDays()))
        : List.of();
  }

  private static Subject subject(Tank tank) {
    return new Subject("tank", tank.id().toString(), tank.name());
  }
}
