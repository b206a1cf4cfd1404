package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.givre.alarm.AlarmFigure;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.Machine;
import org.givre.alarm.Thresholds;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;

/**
 * What is worked out of a tank's readings as they come (monitoring handbook §8.6): how fast it
 * warms, whether a probe is frozen, whether top and bottom fit together, how long it fills.
 */
final class TankSigns {

  /** A level rises when it rises by this much: one step of the gauge. */
  private static final double RISE_MM = 5;

  private static final double RISE_PERCENT = 1.5;

  /** One figure for one machine. */
  record Sign(ChannelWatch watch, AlarmKind kind, double value) {}

  private record Same(double value, Instant since) {}

  private final Map<ChannelId, Same> same = new HashMap<>();
  private final ProbeDoubts doubts = new ProbeDoubts();
  private final Map<ChannelId, RiseRate> rises = new HashMap<>();
  private double bottom = Double.NaN;
  private double level = Double.NaN;
  private double lowest = Double.NaN;
  private Optional<Instant> fillingSince = Optional.empty();
  private Optional<Boolean> filling = Optional.empty();
  private Optional<Instant> lowSince = Optional.empty();
  private double risenTo = Double.NaN;
  private Optional<Instant> risenAt = Optional.empty();
  private Optional<Boolean> lid = Optional.empty();

  /** How fast the top warms, in kelvin an hour, once a probe has clearly left its own noise. */
  OptionalDouble slope() {
    return rises.values().stream()
        .filter(RiseRate::hasLeftItsNoise)
        .map(RiseRate::slope)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .max();
  }

  /** Whether it fills now, where anything says so. */
  Optional<Boolean> filling() {
    return filling;
  }

  Optional<Instant> fillingSince() {
    return fillingSince;
  }

  /** Whether the lid is off, where a switch says so. */
  Optional<Boolean> lid() {
    return lid;
  }

  double level() {
    return level;
  }

  /** From here on the lowest level counts anew. */
  void countLevelAnew() {
    lowest = level;
  }

  /** How much the level has risen since {@link #countLevelAnew}. */
  double risen() {
    return level - lowest;
  }

  /** The wall clock jumped: what was before does not fit what comes. */
  void forget() {
    rises.clear();
    doubts.forget();
  }

  /**
   * The figures that a reading gives.
   *
   * @param open the lid is off: its warming is no rate of rise
   */
  List<Sign> of(ChannelWatch watch, Reading reading, Instant at, Thresholds rules, boolean open) {
    if (reading.value() instanceof Value.Missing) {
      return List.of();
    }
    double value = ChannelWatch.numberOf(reading.value());
    List<Sign> signs = new ArrayList<>();
    switch (watch.channel().kind()) {
      case TEMP_TOP -> {
        signs.add(frozen(watch, value, at));
        signs.addAll(doubts.of(watch, value, at, open));
        top(watch, value, at, open, signs);
      }
      case TEMP_BOTTOM -> {
        bottom = value;
        signs.add(frozen(watch, value, at));
        signs.addAll(doubts.of(watch, value, at, open));
      }
      case LEVEL_MM, LEVEL_PERCENT -> level(watch, value, at, rules, signs);
      case FILL -> fill(watch, value >= 0.5, at, signs);
      case LID -> lid = Optional.of(value >= 0.5);
      case TEMP_OTHER, WEIGHT, USAGE, POWER, OXYGEN, STATUS -> {}
    }
    return signs;
  }

  private void top(ChannelWatch watch, double value, Instant at, boolean open, List<Sign> signs) {
    if (open) {
      rises.clear();
    } else {
      rises
          .computeIfAbsent(watch.channel().id(), probe -> new RiseRate())
          .add(at, value)
          .ifPresent(fast -> signs.add(new Sign(watch, AlarmKind.RATE, fast)));
    }
    if (!Double.isNaN(bottom)) {
      signs.add(new Sign(watch, AlarmKind.WIDE, value - bottom));
      signs.add(new Sign(watch, AlarmKind.SWAPPED, value - bottom));
    }
  }

  /** Hours without one digit moved; what the machine knew before a restart counts on. */
  private Sign frozen(ChannelWatch watch, double value, Instant at) {
    Same before = same.get(watch.channel().id());
    if (before == null) {
      before = remembered(watch, value, at);
    }
    Same now = before.value() == value ? before : new Same(value, at);
    same.put(watch.channel().id(), now);
    return new Sign(watch, AlarmKind.FROZEN, hours(now.since(), at));
  }

  private static Same remembered(ChannelWatch watch, double value, Instant at) {
    Optional<Machine.OfLimit> machine = watch.derived(AlarmKind.FROZEN);
    boolean unmoved = watch.before().filter(number -> number == value).isPresent();
    if (!unmoved || machine.isEmpty()) {
      return new Same(value, at);
    }
    double hours = machine.get().state().lastGood().orElse(0);
    return new Same(value, machine.get().state().heardAt().minusSeconds((long) (hours * 3600)));
  }

  private void level(
      ChannelWatch watch, double value, Instant at, Thresholds rules, List<Sign> signs) {
    boolean percent = watch.channel().kind() == ChannelKind.LEVEL_PERCENT;
    level = value;
    lowest = Double.isNaN(lowest) ? value : Math.min(lowest, value);
    if (Double.isNaN(risenTo) || value >= risenTo + (percent ? RISE_PERCENT : RISE_MM)) {
      risenTo = value;
      risenAt = Optional.of(at);
    }
    if (filling.isEmpty()) {
      return;
    }
    double start =
        rules.figure(percent ? AlarmFigure.FILL_START_PERCENT : AlarmFigure.FILL_START_MM);
    boolean waits = value < start && !filling.get();
    lowSince = waits ? lowSince.or(() -> Optional.of(at)) : Optional.empty();
    signs.add(
        new Sign(
            watch, AlarmKind.NOT_FILLING, lowSince.map(since -> minutes(since, at)).orElse(0.0)));
  }

  private void fill(ChannelWatch watch, boolean on, Instant at, List<Sign> signs) {
    boolean begins = on && fillingSince.isEmpty();
    filling = Optional.of(on);
    if (begins) {
      fillingSince = Optional.of(begun(watch, AlarmKind.FILL_LONG, at));
      risenTo = level;
      risenAt = Optional.of(begun(watch, AlarmKind.NO_RISE, at));
    } else if (!on) {
      fillingSince = Optional.empty();
    }
    signs.add(
        new Sign(
            watch, AlarmKind.FILL_LONG, fillingSince.map(since -> minutes(since, at)).orElse(0.0)));
    boolean judged = on && !Double.isNaN(level);
    signs.add(
        new Sign(
            watch,
            AlarmKind.NO_RISE,
            judged ? risenAt.map(since -> minutes(since, at)).orElse(0.0) : 0.0));
  }

  /** What a machine counted in minutes before a restart goes on from there. */
  private static Instant begun(ChannelWatch watch, AlarmKind kind, Instant at) {
    return watch
        .derived(kind)
        .map(Machine.OfLimit::state)
        .filter(state -> state.lastGood().orElse(0) > 0)
        .map(state -> state.heardAt().minusSeconds((long) (state.lastGood().orElse(0) * 60)))
        .orElse(at);
  }

  private static double hours(Instant from, Instant to) {
    return minutes(from, to) / 60;
  }

  private static double minutes(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toMillis() / 60_000.0);
  }
}
