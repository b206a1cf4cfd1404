package org.givre.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.alarm.AlarmLevel;
import org.givre.duty.StaffedHours;

/** Which steps have come, from when an alarm waits and how grave it is; nothing else. */
final class Escalation {
  private Escalation() {}

  /** A warning outside staffed hours waits for the next one; a critical alarm never does. */
  static Instant start(Instant waits, AlarmLevel level, TellingRules rules, StaffedHours hours) {
    boolean atOnce =
        level == AlarmLevel.CRITICAL || rules.warnings() == TellingRules.Warnings.AT_ONCE;
    return atOnce ? waits : hours.next(waits).orElse(waits);
  }

  /** Of several repetitions that were missed, the last one only. */
  static List<DueStep> due(Instant start, TellingRules rules, Instant now) {
    List<DueStep> due = new ArrayList<>();
    List<TellingRules.Step> steps = rules.steps();
    for (int step = 0; step < steps.size(); step++) {
      if (!now.isBefore(start.plus(steps.get(step).after()))) {
        due.add(new DueStep(step, 0, steps.get(step).audience()));
      }
    }
    Duration since = Duration.between(start.plus(steps.getLast().after()), now);
    int repeat = since.isNegative() ? 0 : (int) since.dividedBy(rules.repeat());
    if (repeat > 0) {
      due.add(new DueStep(steps.size(), repeat, Audience.EVERYBODY));
    }
    return due;
  }
}
