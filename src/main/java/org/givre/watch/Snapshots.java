package org.givre.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.givre.acquisition.LineHealth;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.Machine;
import org.givre.alarm.Occurrence;
import org.givre.alarm.Overlay;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/** Makes what is published from the machines. */
final class Snapshots {
  private Snapshots() {}

  /** Unanswered first, then the gravest, a limit before what is worked out, then the oldest. */
  private static final Comparator<AlarmNow> URGENCY =
      Comparator.comparing((AlarmNow alarm) -> !alarm.state().isUnanswered())
          .thenComparing(
              alarm -> alarm.level().orElse(AlarmLevel.WARNING), Comparator.reverseOrder())
          .thenComparing(alarm -> alarm.point().kind().isDerived())
          .thenComparing(
              alarm -> alarm.state().happening().map(Occurrence::raised).orElse(Instant.MAX))
          .thenComparing(alarm -> alarm.point().quantity().orElse(ChannelKind.STATUS))
          .thenComparing(alarm -> alarm.id().value());

  static WatchSnapshot of(
      Board board, Collection<LineHealth> lines, WatchSnapshot.Keeping kept, Instant at) {
    List<AlarmNow> alarms =
        board.machines().stream()
            .map(machine -> machine.now(kept.rows()))
            .filter(AlarmNow::isOpen)
            .sorted(URGENCY)
            .toList();
    List<AlarmNow> silenced =
        board.machines().stream()
            .filter(machine -> !(machine.own() instanceof Overlay.None))
            .map(machine -> machine.now(kept.rows()))
            .sorted(URGENCY)
            .toList();
    return new WatchSnapshot(
        at, tanks(board, alarms, at), alarms, List.copyOf(lines), kept, silenced);
  }

  static Map<AlarmId, AlarmNow> every(Board board, WatchSnapshot.Keeping kept) {
    Map<AlarmId, AlarmNow> all = new HashMap<>();
    for (Machine machine : board.machines()) {
      all.put(machine.point().id(), machine.now(kept.rows()));
    }
    return Map.copyOf(all);
  }

  private static List<TankNow> tanks(Board board, List<AlarmNow> alarms, Instant at) {
    Map<TankId, List<ChannelNow>> channels = new LinkedHashMap<>();
    for (ChannelWatch watch : board.channels()) {
      channels
          .computeIfAbsent(watch.channel().tank(), tank -> new ArrayList<>())
          .add(watch.now(at));
    }
    return channels.entrySet().stream()
        .map(
            entry ->
                new TankNow(
                    entry.getKey(),
                    entry.getValue(),
                    alarms.stream()
                        .filter(
                            alarm ->
                                alarm.point().tank().equals(java.util.Optional.of(entry.getKey())))
                        .toList(),
                    board.limits(entry.getKey()),
                    board
                        .tank(entry.getKey())
                        .map(tank -> tank.standing(board.channels(entry.getKey()), at))
                        .orElse(Standing.USUAL)))
        .toList();
  }
}
