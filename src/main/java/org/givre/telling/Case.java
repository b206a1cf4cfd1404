package org.givre.telling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.Answer;
import org.givre.alarm.Occurrence;
import org.givre.storage.TankId;
import org.givre.watch.AlarmGroup;

/**
 * One alarm as people are told of it: a lost line with all its channels is one.
 *
 * @param topic the same for as long as it is the same thing: the device of a lost line, else the
 *     alarm
 * @param place what a person goes to: messages of one place go together
 */
public record Case(
    UUID topic,
    AlarmId alarm,
    UUID place,
    List<TankId> tanks,
    AlarmLevel level,
    Instant raised,
    Standing standing,
    AlarmGroup group) {

  public Case {
    tanks = List.copyOf(tanks);
  }

  /** The open alarms of a moment, as people are told of them. */
  public static List<Case> of(List<AlarmNow> open, Instant now) {
    return AlarmGroup.of(open).stream()
        .filter(group -> group.raised().isPresent())
        .map(group -> of(group, now))
        .toList();
  }

  private static Case of(AlarmGroup group, Instant now) {
    AlarmNow lead = group.lead();
    UUID topic =
        AlarmGroup.isLineLost(lead) && lead.point().device().isPresent()
            ? lead.point().device().get().value()
            : lead.id().value();
    List<TankId> tanks = group.tanks();
    UUID place = tanks.size() == 1 ? tanks.getFirst().value() : topic;
    Instant raised = group.raised().orElseThrow();
    return new Case(
        topic, lead.id(), place, tanks, level(group), raised, standing(group, now), group);
  }

  private static AlarmLevel level(AlarmGroup group) {
    return group.members().stream()
        .flatMap(alarm -> alarm.level().stream())
        .max(Comparator.comparing(level -> level == AlarmLevel.CRITICAL))
        .orElse(AlarmLevel.WARNING);
  }

  /** Of several channels the gravest level counts, and since when that one waits. */
  private static Standing standing(AlarmGroup group, Instant now) {
    AlarmLevel gravest = level(group);
    List<Occurrence> waiting =
        group.members().stream()
            .filter(alarm -> alarm.state().isUnanswered() && alarm.sounds(now))
            .flatMap(alarm -> alarm.state().happening().stream())
            .toList();
    if (!waiting.isEmpty()) {
      return new Standing.Waiting(
          waiting.stream()
              .filter(occurrence -> occurrence.level() == gravest)
              .map(Occurrence::sounded)
              .min(Instant::compareTo)
              .orElseGet(() -> waiting.getFirst().sounded()));
    }
    Optional<Answer> answer =
        group.members().stream()
            .flatMap(alarm -> alarm.state().answered().stream())
            .max(Comparator.comparing(Answer::at));
    return answer.<Standing>map(Standing.Taken::new).orElseGet(Standing.Quiet::new);
  }

  boolean isWaiting() {
    return standing instanceof Standing.Waiting;
  }
}
