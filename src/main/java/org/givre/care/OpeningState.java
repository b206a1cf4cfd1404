package org.givre.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An opening as it stands; the next state follows from it, an event and the rules.
 *
 * @param openedAt when the lid came off: the switch, a person, or where the curve began to rise
 * @param warmest the warmest top reading since it was opened, not a number before
 * @param falls whether the top is coming down, as far as it is known
 */
public record OpeningState(
    Opening opening,
    OpeningPhase phase,
    Optional<Instant> openedAt,
    Optional<Instant> closedAt,
    Optional<Instant> doneAt,
    double warmest,
    Optional<Instant> warmestAt,
    boolean falls) {

  public static OpeningState announced(Opening opening) {
    return new OpeningState(
        opening,
        OpeningPhase.ANNOUNCED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Double.NaN,
        Optional.empty(),
        true);
  }

  /** An opening that nobody announced, seen by its switch or its curve. */
  public static OpeningState seen(Opening opening, Instant openedAt) {
    return announced(opening).opened(openedAt);
  }

  public boolean isDone() {
    return phase == OpeningPhase.DONE;
  }

  /** From here the allowed time counts: the opening, or before it the announcement. */
  public Instant countedFrom() {
    return openedAt.orElse(opening.by().at());
  }

  /** What is left of the allowed time; negative once it is over. */
  public Duration left(Instant now) {
    Instant end = countedFrom().plus(opening.allowed());
    return Duration.between(closedAt.orElse(now), end);
  }

  /** How long the lid was off, so far. */
  public Duration open(Instant now) {
    return openedAt.map(at -> Duration.between(at, closedAt.orElse(now))).orElse(Duration.ZERO);
  }

  public OpeningState joined(List<UUID> units) {
    return with(opening.joined(units), phase);
  }

  OpeningState opened(Instant at) {
    return new OpeningState(
        opening,
        OpeningPhase.OPEN,
        openedAt.or(() -> Optional.of(at)),
        Optional.empty(),
        doneAt,
        warmest,
        warmestAt,
        falls);
  }

  OpeningState closed(Instant at) {
    return new OpeningState(
        opening,
        OpeningPhase.RECOVERING,
        openedAt,
        Optional.of(at),
        doneAt,
        warmest,
        warmestAt,
        falls);
  }

  OpeningState done(Instant at) {
    return new OpeningState(
        opening, OpeningPhase.DONE, openedAt, closedAt, Optional.of(at), warmest, warmestAt, falls);
  }

  OpeningState read(Instant at, double top) {
    boolean warmer = Double.isNaN(warmest) || top > warmest;
    return new OpeningState(
        opening,
        phase,
        openedAt,
        closedAt,
        doneAt,
        warmer ? top : warmest,
        warmer ? Optional.of(at) : warmestAt,
        falls);
  }

  OpeningState falls(boolean so) {
    return new OpeningState(opening, phase, openedAt, closedAt, doneAt, warmest, warmestAt, so);
  }

  private OpeningState with(Opening other, OpeningPhase where) {
    return new OpeningState(other, where, openedAt, closedAt, doneAt, warmest, warmestAt, falls);
  }
}
