package org.givre.care;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.givre.alarm.Answer;

/**
 * Follows the openings of one tank by its readings: announced, open, recovering, done. Not safe for
 * several threads. Time comes in with each call.
 */
public final class OpeningWatch {

  private record Top(Instant at, double value) {}

  /** How far back readings are looked at: longer than any rule needs. */
  private static final Duration MEMORY = Duration.ofMinutes(12);

  /** Falling this little in the time given is not falling. */
  private static final double STILL = 0.2;

  private final Deque<Top> tops = new ArrayDeque<>();
  private Optional<OpeningState> state;
  private boolean switched;
  private boolean resumed;

  public OpeningWatch(Optional<OpeningState> kept) {
    this.state = kept.filter(each -> !each.isDone());
    this.resumed = kept.isPresent();
  }

  /** The opening that is going on, or the last one when it is done. */
  public Optional<OpeningState> state() {
    return state;
  }

  /** True while the lid is off, announced or not. */
  public boolean isOpen() {
    return state.filter(is -> is.phase() == OpeningPhase.OPEN).isPresent();
  }

  /** Announced from now on, or joined: the same opening and the same clock. */
  public void announced(OpeningState other) {
    boolean same = state.filter(is -> is.opening().id().equals(other.opening().id())).isPresent();
    state = same ? state.map(is -> is.joined(other.opening().units())) : Optional.of(other);
    resumed = resumed || !same && other.closedAt().isPresent();
  }

  /** A lid switch, or a person, says where the lid is. */
  public void lid(Instant at, boolean open, Optional<Answer> by, Unannounced seen) {
    switched = switched || by.isEmpty();
    if (open) {
      opened(at, seen);
    } else {
      close(at);
    }
  }

  /** Makes the opening that nobody announced. */
  @FunctionalInterface
  public interface Unannounced {
    Opening at(Instant seen);
  }

  /** What rose while it was open is no sign of a second opening. */
  private void close(Instant at) {
    if (isOpen()) {
      resumed = false;
      state = state.map(is -> is.closed(at));
      tops.clear();
    }
  }

  private void opened(Instant at, Unannounced seen) {
    if (state.isEmpty() || state.get().isDone()) {
      state = Optional.of(OpeningState.seen(seen.at(at), at));
    } else if (state.get().phase() != OpeningPhase.OPEN) {
      state = state.map(is -> is.opened(at));
    }
  }

  /** A reading of the top probe. */
  public void top(Instant at, double value, OpeningRules rules, Unannounced seen) {
    while (!tops.isEmpty() && tops.peekFirst().at().isBefore(at.minus(MEMORY))) {
      tops.removeFirst();
    }
    if (!isOpen() && !switched) {
      jumped(at, value).ifPresent(from -> opened(from, seen));
    }
    tops.addLast(new Top(at, value));
    if (state.isEmpty() || state.get().openedAt().isEmpty() || state.get().isDone()) {
      return;
    }
    state = state.map(is -> is.read(at, value));
    if (isOpen() && !switched && !state.get().opening().announced() && comesDown(value)) {
      close(at);
    }
    tick(at, rules);
  }

  /** Since when it rises, where it rose by a lid's worth in three minutes, step by step. */
  private Optional<Instant> jumped(Instant at, double value) {
    Top coldest = null;
    Top before = null;
    for (Top top : tops) {
      if (before != null && top.value() - before.value() > OpeningRules.SPIKE) {
        coldest = null;
      }
      boolean near = !top.at().isBefore(at.minus(OpeningRules.SUDDEN));
      if (near && (coldest == null || top.value() <= coldest.value())) {
        coldest = top;
      }
      before = top;
    }
    boolean spike = before != null && value - before.value() > OpeningRules.SPIKE;
    return coldest != null && !spike && value - coldest.value() >= OpeningRules.JUMP
        ? Optional.of(coldest.at())
        : Optional.empty();
  }

  private boolean comesDown(double value) {
    return state.get().warmest() - value >= OpeningRules.COMES_DOWN;
  }

  /** Time passes. */
  public void tick(Instant at, OpeningRules rules) {
    if (state.isEmpty()) {
      return;
    }
    OpeningState is = state.get();
    switch (is.phase()) {
      case ANNOUNCED -> {
        if (!at.isBefore(is.opening().by().at().plus(OpeningRules.FORGOTTEN))) {
          state = Optional.of(is.done(at));
        }
      }
      case RECOVERING -> recover(is, at, rules);
      case OPEN, DONE -> {}
    }
  }

  private void recover(OpeningState is, Instant at, OpeningRules rules) {
    Instant closed = is.closedAt().orElse(at);
    Duration since = Duration.between(closed, at);
    Optional<Top> last = Optional.ofNullable(tops.peekLast());
    if (since.compareTo(rules.fallingWithin()) < 0 || remembersTooLittle(at, rules)) {
      return;
    }
    boolean inside = last.map(top -> top.value() < rules.warning()).orElse(false);
    boolean falls = falls(at, rules.fallingWithin());
    boolean late = since.compareTo(rules.backWithin()) >= 0;
    boolean well = late ? inside : falls;
    state = Optional.of(is.falls(well));
    if (inside && falls) {
      state = state.map(each -> each.done(at));
    }
  }

  /** After a start nothing is old enough to compare with: what was known stands until it is. */
  private boolean remembersTooLittle(Instant at, OpeningRules rules) {
    Instant old = at.minus(rules.fallingWithin());
    resumed = resumed && tops.stream().noneMatch(top -> !top.at().isAfter(old));
    return resumed;
  }

  /** Colder than it was so long ago, or as cold as it was before the opening. */
  private boolean falls(Instant at, Duration within) {
    Optional<Top> last = Optional.ofNullable(tops.peekLast());
    Optional<Top> then =
        tops.stream().filter(top -> !top.at().isAfter(at.minus(within))).reduce((a, b) -> b);
    if (last.isEmpty()) {
      return false;
    }
    if (then.isEmpty()) {
      return state.get().warmest() - last.get().value() > STILL;
    }
    boolean colder = then.get().value() - last.get().value() > STILL;
    boolean small = state.get().warmest() - coldest() < OpeningRules.COMES_DOWN;
    return colder || small;
  }

  private double coldest() {
    return tops.stream().mapToDouble(Top::value).min().orElse(Double.NaN);
  }

  /** Until when the top probe's warning and high alarm wait; empty when they do not. */
  public Optional<Instant> quietUntil(OpeningRules rules) {
    return state
        .filter(is -> is.opening().announced() && !is.isDone())
        .map(is -> is.countedFrom().plus(is.opening().allowed()).plus(rules.quiet()));
  }

  /**
   * What the machine of too long an opening judges, in minutes: above 0 a warning, above 15
   * critical.
   */
  public double overrun(Instant at) {
    if (!isOpen()) {
      return -1;
    }
    OpeningState is = state.get();
    if (is.opening().announced()) {
      return minutes(is.left(at).negated());
    }
    double open = minutes(is.open(at));
    return open > 15 ? open : open - minutes(is.opening().allowed());
  }

  /** True where it should come down and does not. */
  public boolean failsToFall() {
    return state.filter(is -> is.phase() == OpeningPhase.RECOVERING && !is.falls()).isPresent();
  }

  private static double minutes(Duration length) {
    return length.toMillis() / 60_000.0;
  }

  /** The wall clock jumped: readings before and after do not fit together. */
  public void forget() {
    tops.clear();
  }
}
