package org.givre.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.givre.alarm.AlarmEvent;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.AlarmState;
import org.givre.alarm.Direction;
import org.givre.alarm.LimitEvent;
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
  private final AlarmRules rules;
  private final List<Machine.OfLimit> limits = new ArrayList<>();
  private final Machine.OfSilence silence;
  private Optional<Reading> last = Optional.empty();
  private Optional<Reading> lastValue = Optional.empty();

  ChannelWatch(WatchedChannel channel, AlarmRules rules, OptionalDouble strictest, Instant at) {
    this.channel = channel;
    this.rules = rules;
    for (LimitSettings settings : settings(strictest)) {
      limits.add(
          new Machine.OfLimit(
              point(kind(settings)), LimitState.fresh(settings, at), settings, Overlay.NONE));
    }
    this.silence =
        new Machine.OfSilence(
            point(AlarmKind.SILENCE),
            SilenceState.fresh(at),
            rules.silence(channel.period()),
            Overlay.NONE);
  }

  private ChannelWatch(
      ChannelWatch fresh, List<Machine.OfLimit> limits, Machine.OfSilence silence) {
    this.channel = fresh.channel;
    this.rules = fresh.rules;
    this.limits.addAll(limits);
    this.silence = silence;
  }

  WatchedChannel channel() {
    return channel;
  }

  Optional<Reading> last() {
    return last;
  }

  List<Machine> machines() {
    List<Machine> all = new ArrayList<>(limits);
    all.add(silence);
    return all;
  }

  List<Machine.OfLimit> limits() {
    return limits;
  }

  Machine.OfSilence silence() {
    return silence;
  }

  SilencePhase phase() {
    return silence.state().phase();
  }

  /** The same channel with machines as they were kept; a machine that was not kept stays fresh. */
  ChannelWatch resumed(Resumed kept) {
    List<Machine.OfLimit> then =
        limits.stream().map(fresh -> kept.limit(fresh).orElse(fresh)).toList();
    return new ChannelWatch(this, then, kept.silence(silence).orElse(silence));
  }

  void seen(Reading reading) {
    boolean newer = last.map(before -> !reading.at().isBefore(before.at())).orElse(true);
    if (newer) {
      last = Optional.of(reading);
      if (!(reading.value() instanceof Value.Missing)) {
        lastValue = last;
      }
    }
  }

  boolean readsGood() {
    return phase() == SilencePhase.HEARD
        && last.map(reading -> reading.value() instanceof Value.Good).orElse(false);
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

  List<AlarmEvent> settings(Machine.OfLimit machine, OptionalDouble strictest, Instant at) {
    for (LimitSettings settings : settings(strictest)) {
      if (kind(settings) == machine.point().kind()) {
        return machine.settings(settings, at);
      }
    }
    return List.of();
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

  private List<LimitSettings> settings(OptionalDouble strictest) {
    return rules.limits(channel.kind(), strictest, channel.period());
  }

  private static AlarmKind kind(LimitSettings settings) {
    return settings.direction() == Direction.HIGH ? AlarmKind.HIGH : AlarmKind.LOW;
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
