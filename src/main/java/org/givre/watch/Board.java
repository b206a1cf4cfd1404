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
import org.givre.alarm.Answer;
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
import org.givre.care.Care;
import org.givre.care.OpeningState;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/**
 * Every machine of the site. Judges only: no disk, no clock, no thread of its own. What happened
 * since the last {@link #takeEvents} waits to be kept.
 */
final class Board {

  private AlarmRules rules;
  private final Map<ChannelId, ChannelWatch> channels = new LinkedHashMap<>();
  private final Map<TankId, TankWatch> tanks = new LinkedHashMap<>();
  private final Map<AlarmId, Machine> machines = new HashMap<>();
  private final Map<String, Machine.OfLimit> technical = new LinkedHashMap<>();
  private final Map<TankId, List<TankLimits.ProductLimit>> limits = new HashMap<>();
  private final List<KeptEvent> events = new ArrayList<>();
  private final Set<Machine> changed = new LinkedHashSet<>();

  Board(WatchPlan plan, AlarmRules rules, Resumed kept, Instant at) {
    this.rules = rules;
    for (WatchedChannel channel : plan.channels()) {
      put(new ChannelWatch(channel, rules, OptionalDouble.empty(), at).resumed(kept));
      tank(channel.tank(), kept, at);
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

  private void tank(TankId id, Resumed kept, Instant at) {
    TankWatch tank = tanks.computeIfAbsent(id, any -> new TankWatch(id, rules, kept, at));
    tank.machines().forEach(machine -> machines.put(machine.point().id(), machine));
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
      tank(channel.tank(), then, at);
    }
  }

  private void put(ChannelWatch watch) {
    channels.put(watch.channel().id(), watch);
    watch.machines().forEach(machine -> machines.put(machine.point().id(), machine));
  }

  /** The reading as it is to be judged and kept: what is known against its probe is said. */
  Reading doubted(Reading reading) {
    ChannelWatch watch = channels.get(reading.channel());
    return watch == null ? reading : watch.doubted(reading);
  }

  /** Judges one reading; {@code at} is its instant on the steady clock. */
  void judge(Reading reading, Instant at) {
    ChannelWatch watch = channels.get(reading.channel());
    if (watch == null) {
      return;
    }
    TankWatch tank = tanks.get(watch.channel().tank());
    watch.seen(reading);
    follow(tank, watch, reading, at);
    if (tank.isOutOfService()) {
      return;
    }
    for (Machine.OfLimit machine : watch.limits()) {
      after(machine, machine.take(ChannelWatch.limitEvent(reading.value(), at)), at);
      hold(tank, machine, at);
    }
    derived(tank, watch, reading, at);
    SilenceEvent heard = ChannelWatch.silenceEvent(reading.value(), at, around(watch));
    after(watch.silence(), watch.silence().take(heard), at);
  }

  /** The openings live from the top probe and the lid. */
  private static void follow(TankWatch tank, ChannelWatch watch, Reading reading, Instant at) {
    if (reading.value() instanceof Value.Missing) {
      return;
    }
    double value = ChannelWatch.numberOf(reading.value());
    if (watch.channel().kind() == ChannelKind.TEMP_TOP && tank.follows(watch, at)) {
      tank.openings().top(at, value, tank.openingRules(), tank::unannounced);
    } else if (watch.channel().kind() == ChannelKind.LID) {
      boolean open = value >= 0.5;
      if (open != tank.signs().lid().orElse(false)) {
        tank.openings().lid(at, open, Optional.empty(), tank::unannounced);
      }
    }
  }

  private void derived(TankWatch tank, ChannelWatch watch, Reading reading, Instant at) {
    for (TankSigns.Sign sign :
        tank.signs().of(watch, reading, at, tank.thresholds(), tank.isOpen())) {
      sign.watch()
          .derived(sign.kind())
          .ifPresent(machine -> figure(tank, machine, sign.value(), at));
    }
  }

  /** Judges a figure that was worked out. */
  private void figure(TankWatch tank, Machine.OfLimit machine, double value, Instant at) {
    after(machine, machine.take(new LimitEvent.GoodRead(at, value)), at);
    hold(tank, machine, at);
  }

  /** A probe out of its tank alarms nobody; its neighbours watch. */
  private void hold(ChannelWatch watch, Machine machine, Instant at) {
    Optional<Instant> out = watch.channel().calibrating().filter(at::isBefore);
    if (out.isPresent()) {
      after(machine, machine.hold(new Overlay.Suppressed(out.get(), "calibration"), at), at);
    } else {
      hold(tanks.get(watch.channel().tank()), machine, at);
    }
  }

  private void hold(TankWatch tank, Machine machine, Instant at) {
    after(machine, machine.hold(tank.hold(machine, at), at), at);
  }

  /** As {@link #judge}, at start: readings that the stored states have seen already pass by. */
  void replay(Reading reading) {
    ChannelWatch watch = channels.get(reading.channel());
    if (watch == null) {
      return;
    }
    if (tanks.get(watch.channel().tank()).wasOutOfService(reading.at())) {
      watch.seen(reading);
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
      if (tanks.get(watch.channel().tank()).isOutOfService()) {
        continue;
      }
      for (Machine.OfLimit machine : watch.limits()) {
        after(machine, machine.take(new LimitEvent.Tick(at)), at);
      }
      for (Machine.OfLimit machine : watch.derived()) {
        after(machine, machine.take(new LimitEvent.Tick(at)), at);
      }
      SilenceEvent tick = new SilenceEvent.Tick(at, around(watch));
      after(watch.silence(), watch.silence().take(tick), at);
    }
    tanks.values().forEach(tank -> tick(tank, at));
    technical
        .values()
        .forEach(machine -> after(machine, machine.take(new LimitEvent.Tick(at)), at));
    machines.values().forEach(machine -> after(machine, machine.expire(at), at));
    channels
        .values()
        .forEach(watch -> watch.machines().forEach(machine -> hold(watch, machine, at)));
  }

  private void tick(TankWatch tank, Instant at) {
    tank.openings().tick(at, tank.openingRules());
    if (!tank.isOutOfService()) {
      TankFigures.of(tank, at)
          .forEach((kind, value) -> figure(tank, tank.machine(kind), value, at));
    }
    tank.machines().forEach(machine -> hold(tank, machine, at));
  }

  void started(Instant at) {
    machines.values().forEach(machine -> after(machine, machine.started(at), at));
  }

  void shift(Duration by) {
    machines.values().forEach(machine -> machine.shift(by));
    tanks.values().forEach(TankWatch::shifted);
  }

  void done(AlarmId alarm, AlarmDeed deed) {
    Machine machine = machines.get(alarm);
    if (machine != null) {
      after(machine, machine.done(deed), deed.by().at());
      changed.add(machine);
    }
  }

  /** What is done to the tanks from now on. */
  void cares(List<Care> open, Instant at) {
    for (TankWatch tank : tanks.values()) {
      boolean was = tank.isOutOfService();
      tank.care(open.stream().filter(care -> care.tank().equals(tank.tank())).findFirst());
      if (was && !tank.isOutOfService()) {
        back(tank, at);
      }
    }
  }

  /** Back in service: what was not judged meanwhile counts from here. */
  private void back(TankWatch tank, Instant at) {
    for (ChannelWatch watch : channels(tank.tank())) {
      watch.machines().forEach(machine -> after(machine, machine.started(at), at));
    }
  }

  /** Announced, joined, or kept from before a restart. */
  void announced(OpeningState opening) {
    tank(opening.opening().tank()).ifPresent(tank -> tank.openings().announced(opening));
  }

  void lid(TankId tank, boolean open, Answer by, Instant at) {
    tank(tank).ifPresent(is -> is.openings().lid(at, open, Optional.of(by), is::unannounced));
  }

  void outlooks(Map<TankId, Outlook> outlooks) {
    outlooks.forEach((id, outlook) -> tank(id).ifPresent(tank -> tank.outlook(outlook)));
  }

  /** Openings that changed since the last call. */
  List<OpeningState> takeOpenings() {
    return tanks.values().stream().flatMap(tank -> tank.takeOpening().stream()).toList();
  }

  /** A condition of the program itself holds, or no longer does. */
  void technical(Technical what, boolean holds, Instant at) {
    Machine.OfLimit machine = technical.get(what.code());
    after(machine, machine.take(new LimitEvent.GoodRead(at, holds ? 1 : 0)), at);
  }

  /** Figures that are worked out elsewhere, for machines of channels. */
  void figures(Map<AlarmId, Double> figures, Instant at) {
    for (ChannelWatch watch : channels.values()) {
      TankWatch tank = tanks.get(watch.channel().tank());
      for (Machine.OfLimit machine : watch.derived()) {
        Double value = figures.get(machine.point().id());
        if (value != null && !tank.isOutOfService()) {
          figure(tank, machine, value, at);
        }
      }
    }
  }

  void limits(Map<TankId, List<TankLimits.ProductLimit>> now, Instant at) {
    limits.clear();
    limits.putAll(now);
    settle(at);
  }

  /** Other thresholds are in force: judged anew, and what is active clears only by a reading. */
  void rules(AlarmRules other, Instant at) {
    rules = other;
    channels.values().forEach(watch -> watch.rules(other));
    tanks.values().forEach(tank -> tank.rules(other));
    settle(at);
  }

  private void settle(Instant at) {
    for (ChannelWatch watch : channels.values()) {
      OptionalDouble strictest = strictest(watch.channel().tank());
      for (Machine.OfLimit machine : watch.limits()) {
        after(machine, machine.settings(watch.settings(machine, strictest), at), at);
      }
      for (Machine.OfLimit machine : watch.derived()) {
        after(machine, machine.settings(watch.settings(machine, strictest), at), at);
      }
    }
  }

  AlarmRules rules() {
    return rules;
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

  List<ChannelWatch> channels(TankId tank) {
    return channels.values().stream().filter(watch -> watch.channel().tank().equals(tank)).toList();
  }

  Collection<TankWatch> tanks() {
    return tanks.values();
  }

  Optional<TankWatch> tank(TankId id) {
    return Optional.ofNullable(tanks.get(id));
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
