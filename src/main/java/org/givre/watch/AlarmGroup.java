package org.givre.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNow;
import org.givre.storage.TankId;

/**
 * Alarms that are one thing to a person: a lost line or device silences several channels and is one
 * alarm naming its tanks; everything else stands alone. Never empty.
 *
 * @param members the most urgent first
 */
public record AlarmGroup(List<AlarmNow> members) {

  public AlarmGroup {
    members = List.copyOf(members);
  }

  /** The alarms of a snapshot as a person counts them, in the order of urgency. */
  public static List<AlarmGroup> of(List<AlarmNow> alarms) {
    Map<Object, List<AlarmNow>> groups = new LinkedHashMap<>();
    for (AlarmNow alarm : alarms) {
      groups.computeIfAbsent(key(alarm), any -> new ArrayList<>()).add(alarm);
    }
    return groups.values().stream().map(AlarmGroup::new).toList();
  }

  private static Object key(AlarmNow alarm) {
    return isLineLost(alarm) && alarm.point().device().isPresent()
        ? alarm.point().device().get()
        : alarm.id();
  }

  /** Nothing is heard because of the line or the device, not of this one sensor. */
  public static boolean isLineLost(AlarmNow alarm) {
    return alarm.point().kind() == AlarmKind.SILENCE && !ChannelWatch.isSensorFault(alarm.cause());
  }

  /** Stands for the others: its words, its hour, its level. */
  public AlarmNow lead() {
    return members.getFirst();
  }

  public List<TankId> tanks() {
    return members.stream().flatMap(alarm -> alarm.point().tank().stream()).distinct().toList();
  }

  public boolean isUnanswered() {
    return members.stream().anyMatch(alarm -> alarm.state().isUnanswered());
  }

  /** Since when nothing is heard, for a silence. */
  public Instant heardAt() {
    return members.stream().map(AlarmNow::heardAt).min(Instant::compareTo).orElse(Instant.EPOCH);
  }

  /** When it was first told. */
  public Optional<Instant> raised() {
    return members.stream()
        .flatMap(alarm -> alarm.state().happening().stream())
        .map(occurrence -> occurrence.raised())
        .min(Instant::compareTo);
  }
}
