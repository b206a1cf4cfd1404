package org.givre.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.AlarmSettings;
import org.givre.alarm.AlarmState;
import org.givre.alarm.LimitEvent;
import org.givre.alarm.LimitKey;
import org.givre.alarm.LimitSettings;
import org.givre.alarm.LimitState;
import org.givre.alarm.Machine;
import org.givre.alarm.Overlay;
import org.givre.alarm.SilenceEvent;
import org.givre.alarm.SilencePhase;
import org.givre.alarm.SilenceState;
import org.givre.alarm.Surroundings;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.FaultKind;

/** One channel with its machines and what it last said. Owned by the watch's thread. */
final class ChannelWatch {

  private final WatchedChannel channel;
  private AlarmRules rules;
  private final Map<AlarmKind, Machine.OfLimit> derived = new EnumMap<>(AlarmKind.class);
  private final List<Machine.OfLimit> limits = new ArrayList<>();
  private final Machine.OfSilence silence;
  private Optional<Reading> last = Optional.empty();
  private Optional<Reading> lastValue = Optional.empty();
  private Optional<Double> before = Optional.empty();
  private Optional<Instant> insideSince = Optional.empty();

  ChannelWatch(WatchedChannel channel, AlarmRules rules, OptionalDouble strictest, Instant at) {
    this.channel = channel;
    this.rules = rules;
    for (LimitKey key : rules.thresholds(channel.tank()).of(channel.kind())) {
      LimitSettings settings = rules.limit(channel.tank(), key, strictest, channel.period());
      Machine.OfLimit machine = machine(key.kind(), settings, at);
      if (key.kind().isDerived()) {
        derived.put(key.kind(), machine);
      } else {
        limits.add(machine);
      }
    }
    if (channel.isTemperature()) {
      LimitSettings daily = AlarmSettings.ofTank(AlarmKind.CALIBRATION);
      derived.put(AlarmKind.CALIBRATION, machine(AlarmKind.CALIBRATION, daily, at));
    }
    this.silence =
        new Machine.OfSilence(
            point(AlarmKind.SILENCE),
            SilenceState.fresh(at),
            rules.silence(channel.tank(), channel.period()),
            Overlay.NONE);
  }

  private ChannelWatch(ChannelWatch fresh, Resumed kept) {
    this.channel = fresh.channel;
    this.rules = fresh.rules;
    fresh.limits.forEach(machine -> limits.add(kept.limit(machine).orElse(machine)));
    fresh.derived.forEach(
        (kind, machine) -> derived.put(kind, kept.limit(machine).orElse(machine)));
    this.silence = kept.silence(fresh.silence).orElse(fresh.silence);
  }

  private Machine.OfLimit machine(AlarmKind kind, LimitSettings settings, Instant at) {
    return new Machine.OfLimit(point(kind), LimitState.fresh(settings, at), settings, Overlay.NONE);
  }

  WatchedChannel channel() {
    return channel;
  }

  Optional<Reading> last() {
    return last;
  }

  List<Machine> machines() {
    List<Machine> all = new ArrayList<>(limits);
    all.addAll(derived.values());
    all.add(silence);
    return all;
  }

  /** The machines that judge the readings themselves. */
  List<Machine.OfLimit> limits() {
    return limits;
  }

  /** A machine that judges something worked out of the readings. */
  Optional<Machine.OfLimit> derived(AlarmKind kind) {
    return Optional.ofNullable(derived.get(kind));
  }

  Collection<Machine.OfLimit> derived() {
    return derived.values();
  }

  Machine.OfSilence silence() {
    return silence;
  }

  SilencePhase phase() {
    return silence.state().phase();
  }

  /** The same channel with machines as they were kept; a machine that was not kept stays fresh. */
  ChannelWatch resumed(Resumed kept) {
    return new ChannelWatch(this, kept);
  }

  void seen(Reading reading) {
    boolean newer = last.map(older -> !reading.at().isBefore(older.at())).orElse(true);
    if (newer) {
      before = lastValue.map(Reading::value).map(ChannelWatch::numberOf);
      last = Optional.of(reading);
      inside(reading);
      if (!(reading.value() instanceof Value.Missing)) {
        lastValue = last;
      }
    }
  }

  /** Since when every reading has been Good and inside the mildest limit. */
  Optional<Instant> insideSince() {
    return insideSince;
  }

  /** The number before the newest reading; after a start, the last one kept. */
  Optional<Double> before() {
    return before;
  }

  /**
   * The reading as it is to be judged and kept: doubtful where this probe is known to be frozen, or
   * to disagree with its neighbour. Doubt may raise an alarm, never clear one.
   */
  Reading doubted(Reading reading) {
    if (!(reading.value() instanceof Value.Good good)) {
      return reading;
    }
    boolean unmoved =
        lastValue.map(Reading::value).filter(is -> numberOf(is) == good.number()).isPresent();
    if (unmoved && holds(AlarmKind.FROZEN)) {
      return reading.with(new Value.Suspect(good.number(), "FROZEN"));
    }
    return holds(AlarmKind.DISAGREE)
        ? reading.with(new Value.Suspect(good.number(), "DISAGREE"))
        : reading;
  }

  private boolean holds(AlarmKind kind) {
    return derived(kind).filter(machine -> machine.alarm().isActive()).isPresent();
  }

  static double numberOf(Value value) {
    return switch (value) {
      case Value.Good good -> good.number();
      case Value.Suspect suspect -> suspect.number();
      case Value.Missing missing -> Double.NaN;
    };
  }

  boolean readsGood() {
    return phase() == SilencePhase.HEARD
        && last.map(reading -> reading.value() instanceof Value.Good).orElse(false);
  }

  private void inside(Reading reading) {
    boolean good =
        reading.value() instanceof Value.Good is
            && limits.stream().noneMatch(machine -> machine.settings().isBeyond(is.number()));
    insideSince = good ? insideSince.or(() -> Optional.of(reading.at())) : Optional.empty();
  }

  boolean limitsNotNormal() {
    return limits.stream().anyMatch(machine -> !(machine.alarm() instanceof AlarmState.Normal));
  }

  static LimitEvent limitEvent(Value value, Instant at) {
    return switch (value) {
      case Value.Good good -> new LimitEvent.GoodRead(at, good.number());
      case Value.Suspect suspect -> new LimitEvent.SuspectRead(at, suspect.number());
      case Value.Missing missing -> new LimitEvent.NothingHeard(at);
    };
  }

  static SilenceEvent silenceEvent(Value value, Instant at, Surroundings around) {
    return value instanceof Value.Missing missing
        ? isSensorFault(missing.why())
            ? new SilenceEvent.SensorFault(at, missing.why(), around)
            : new SilenceEvent.LineFault(at, missing.why(), around)
        : new SilenceEvent.Heard(at);
  }

  /** A point's own fault: the exchange itself was good. */
  static boolean isSensorFault(String why) {
    String word = why.contains(":") ? why.substring(0, why.indexOf(':')) : why;
    for (FaultKind kind : FaultKind.values()) {
      if (kind.name().equals(word)) {
        return kind.compareTo(FaultKind.SENSOR_BREAK) >= 0;
      }
    }
    return false;
  }

  /** The settings of one of these machines now, with what stands in the tank. */
  LimitSettings settings(Machine.OfLimit machine, OptionalDouble strictest) {
    AlarmKind kind = machine.point().kind();
    return kind == AlarmKind.CALIBRATION
        ? machine.settings()
        : rules.limit(
            channel.tank(), LimitKey.of(channel.kind(), kind), strictest, channel.period());
  }

  /** Other thresholds are in force. */
  void rules(AlarmRules other) {
    rules = other;
    silence.settings(other.silence(channel.tank(), channel.period()));
  }

  ChannelNow now(Instant at) {
    ChannelNow.Heard state =
        last.isEmpty() && phase() == SilencePhase.HEARD
            ? ChannelNow.Heard.AWAITED
            : isCurrent(at) ? ChannelNow.Heard.HEARD : ChannelNow.Heard.SILENT;
    return new ChannelNow(channel, state, last, lastValue);
  }

  /** Two missed turns leave the value on the screen with its age; a dead sensor does not. */
  private boolean isCurrent(Instant at) {
    boolean sensorDead =
        last.map(Reading::value)
            .map(value -> value instanceof Value.Missing missing && isSensorFault(missing.why()))
            .orElse(true);
    return !sensorDead
        && lastValue.isPresent()
        && phase() == SilencePhase.HEARD
        && !silence.state().heardAt().plus(channel.staleAfter()).isBefore(at);
  }

  private AlarmPoint point(AlarmKind kind) {
    return new AlarmPoint(
        AlarmId.of(channel.id(), kind),
        kind,
        Optional.of(channel.tank()),
        Optional.of(channel.id()),
        Optional.of(channel.kind()),
        Optional.of(channel.device()),
        Optional.of(channel.line()),
        "");
  }
}
