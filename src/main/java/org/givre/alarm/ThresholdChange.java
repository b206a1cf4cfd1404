package org.givre.alarm;

import java.util.ArrayList;
import java.util.List;

/**
 * One number that differs between two versions.
 *
 * @param what {@code temp-top/high.2.limit}, or a figure's code
 */
public record ThresholdChange(String what, String before, String after) {

  public static List<ThresholdChange> between(Thresholds before, Thresholds after) {
    List<ThresholdChange> changes = new ArrayList<>();
    after.limits().forEach((key, steps) -> steps(changes, key, before.steps(key), steps));
    for (AlarmFigure figure : AlarmFigure.values()) {
      add(changes, figure.code(), before.figure(figure), after.figure(figure));
    }
    return changes;
  }

  private static void steps(
      List<ThresholdChange> changes, LimitKey key, List<Threshold> before, List<Threshold> after) {
    for (int step = 0; step < after.size(); step++) {
      Threshold now = after.get(step);
      Threshold then = step < before.size() ? before.get(step) : null;
      String what = key.code() + "." + (step + 1) + ".";
      add(changes, what + "limit", then == null ? "" : then.limit(), now.limit());
      add(changes, what + "on", then == null ? "" : then.onDelay(), now.onDelay());
      add(changes, what + "deadband", then == null ? "" : then.deadband(), now.deadband());
      add(changes, what + "off", then == null ? "" : then.offDelay(), now.offDelay());
      add(changes, what + "latch", then == null ? "" : then.latch(), now.latch());
    }
  }

  private static void add(List<ThresholdChange> changes, String what, Object then, Object now) {
    if (!then.equals(now)) {
      changes.add(new ThresholdChange(what, then.toString(), now.toString()));
    }
  }
}
