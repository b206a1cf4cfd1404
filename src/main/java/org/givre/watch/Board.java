package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.givre.alarm.AlarmDeed;
import org.givre.alarm.AlarmEvent;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.AlarmSettings;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.LimitEvent;
import org.givre.alarm.LimitSettings;
import org.givre.alarm.LimitState;
import org.givre.alarm.Machine;
import org.givre.alarm.Occurrence;
import org.givre.alarm.Overlay;
import org.givre.alarm.SilenceEvent;
import org.givre.alarm.SilencePhase;
import org.givre.alarm.Surroundings;
import org.givre.alarm.TankLimits;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/**
 * Every machine of the site. Judges only: no disk, no clock, no thread of its own. What happened
 * since the last {@link #takeEvents} waits to be kept.
 */
final class Board {

  private final AlarmRules rules;
  private final Map<ChannelId, ChannelWatch> channels = new LinkedHashMap<>();
  private final Map<AlarmId, Machine> machines = new HashMap<>();
  private final Map<String, Machine.OfLimit> technical = new LinkedHashMap<>();
  private final Map<TankId, List<TankLimits.ProductLimit>> limits = new HashMap<>();
  private final List<KeptEvent> events = new ArrayList<>();
  private final Set<Machine> changed = new LinkedHashSet<>();

  Board(WatchPlan plan, AlarmRules rules, Resumed kept, Instant at) {
    this.rules = rules;
    for (WatchedChannel channel : plan.channels()) {
      put(new ChannelWatch(channel, rules, OptionalDouble.empty(), at).resumed(kept));
    }
    for (Technical what : Technical.values()) {
      LimitSettings settings = AlarmSettings.technical(what.level());
      Machine.OfLimit fresh =
          new Machine.OfLimit(
              AlarmPoint.technical(what.code()),
              LimitState.fresh(settings, at),
              settings,
              Overlay.NONE);
      Machine.OfLimit machine = kept.limit(fresh).orElse(fresh);
      technical.put(what.code(), machine);
      machines.put(machine.point().id(), machine);
    }
  }

  /** Channels that stay keep their machines; those that left are no longer judged. */
  void plan(WatchPlan plan, Instant at) {
    Resumed then = new Resumed(machines.values().stream().map(Machine::kept).toList());
    Map<ChannelId, ChannelWatch> before = Map.copyOf(channels);
    before.values().stream()
        .flatMap(watch -> watch.machines().stream())
        .forEach(machine -> machines.remove(machine.point().id()));
    channels.clear();
    for (WatchedChannel channel : plan.channels()) {
      ChannelWatch stays = before.get(channel.id());
      if (stays != null && stays.channel().equals(channel)) {
        put(stays);
      } else {
        put(
            new ChannelWatch(channel, rules, strictest(channel.tank()), at)
                .resumed(stays == null ? new Resumed(List.of()) : then));
      }
    }
  }

  private void put(ChannelWatch watch) {
    channels.put(watch.channel().id(), watch);
    watch.machines().forEach(machine -> machines.put(machine.point().id(), machine));
  }

  /** Judges one reading; {@code at} is its instant on the steady clock. */
  void judge(Reading reading, Instant at) {
    ChannelWatch watch = channels.get(reading.channel());
    if (watch == null) {
      return;
    }
    watch.seen(reading);
    for (Machine.OfLimit machine : watch.limits()) {
      after(machine, machine.take(ChannelWatch.limitEvent(reading.value(), at)), at);
    }
    SilenceEvent heard = ChannelWatch.silenceEvent(reading.value(), at, around(watch));
    after(watch.silence(), watch.silence().take(heard), at);
  }

  /** As {@link #judge}, at start: readings that the stored states have seen already pass by. */
  void replay(Reading reading) {
    ChannelWatch watch = channels.get(reading.channel());
    if (watch == null) {
      return;
    }
    for (Machine.OfLimit machine : watch.limits()) {
      if (reading.at().isAfter(machine.readAt())) {
        after(
            machine,
            machine.take(ChannelWatch.limitEvent(reading.value(), reading.at())),
            reading.at());
      }
    }
    if (reading.at().isAfter(watch.silence().readAt())) {
      SilenceEvent heard = ChannelWatch.silenceEvent(reading.value(), reading.at(), around(watch));
      after(watch.silence(), watch.silence().take(heard), reading.at());
    }
    watch.seen(reading);
  }

  void tick(Instant at) {
    for (ChannelWatch watch : channels.values()) {
      for (Machine.OfLimit machine : watch.limits()) {
        after(machine, machine.take(new LimitEvent.Tick(at)), at);
      }
      SilenceEvent tick = new SilenceEvent.Tick(at, around(watch));
      after(watch.silence(), watch.silence().take(tick), at);
    }
    technical
        .values()
        .forEach(machine -> after(machine, machine.take(new LimitEvent.Tick(at)), at));
    machines.values().forEach(machine -> after(machine, machine.expire(at), at));
  }

  void started(Instant at) {
    machines.values().forEach(machine -> after(machine, machine.started(at), at));
  }

  void shift(Duration by) {
    machines.values().forEach(machine -> machine.shift(by));
  }

  void done(AlarmId alarm, AlarmDeed deed) {
    Machine machine = machines.get(alarm);
    if (machine != null) {
      after(machine, machine.done(deed), deed.by().at());
      changed.add(machine);
    }
  }

  /** A condition of the program itself holds, or no longer does. */
  void technical(Technical what, boolean holds, Instant at) {
    Machine.OfLimit machine = technical.get(what.code());
    after(machine, machine.take(new LimitEvent.GoodRead(at, holds ? 1 : 0)), at);
  }

  void limits(Map<TankId, List<TankLimits.ProductLimit>> now, Instant at) {
    limits.clear();
    limits.putAll(now);
    for (ChannelWatch watch : channels.values()) {
      OptionalDouble strictest = strictest(watch.channel().tank());
      for (Machine.OfLimit machine : watch.limits()) {
        after(machine, watch.settings(machine, strictest, at), at);
      }
    }
  }

  List<TankLimits.ProductLimit> limits(TankId tank) {
    return limits.getOrDefault(tank, List.of());
  }

  private OptionalDouble strictest(TankId tank) {
    return limits(tank).stream().mapToDouble(TankLimits.ProductLimit::celsius).min();
  }

  Collection<ChannelWatch> channels() {
    return channels.values();
  }

  Collection<Machine> machines() {
    return machines.values();
  }

  Optional<Machine> machine(AlarmId id) {
    return Optional.ofNullable(machines.get(id));
  }

  List<KeptEvent> takeEvents() {
    List<KeptEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }

  /** Machines whose alarm changed since the last call. */
  List<Machine> takeChanged() {
    List<Machine> taken = List.copyOf(changed);
    changed.clear();
    return taken;
  }

  private void after(Machine machine, List<AlarmEvent> happened, Instant at) {
    if (happened.isEmpty()) {
      return;
    }
    changed.add(machine);
    Instant raised = machine.alarm().happening().map(Occurrence::raised).orElse(at);
    for (AlarmEvent event : happened) {
      events.add(new KeptEvent(machine.point(), raised, event, at));
    }
  }

  private Surroundings around(ChannelWatch watch) {
    if (!watch.channel().isTemperature()) {
      return new Surroundings(!isLevel(watch), false, watch.limitsNotNormal());
    }
    List<ChannelWatch> others =
        channels.values().stream()
            .filter(other -> other != watch && other.channel().isTemperature())
            .filter(other -> other.channel().tank().equals(watch.channel().tank()))
            .toList();
    boolean goodAtPlace =
        others.stream()
            .anyMatch(
                other -> other.channel().kind() == watch.channel().kind() && other.readsGood());
    boolean othersLost =
        !others.isEmpty()
            && others.stream().allMatch(other -> other.phase() == SilencePhase.NO_DATA);
    return new Surroundings(goodAtPlace, othersLost, watch.limitsNotNormal());
  }

  private static boolean isLevel(ChannelWatch watch) {
    ChannelKind kind = watch.channel().kind();
    return kind == ChannelKind.LEVEL_MM
        || kind == ChannelKind.LEVEL_PERCENT
        || kind == ChannelKind.WEIGHT;
  }
}
