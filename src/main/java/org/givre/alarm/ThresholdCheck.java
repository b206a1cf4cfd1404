package org.givre.alarm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.givre.kernel.Refusal;
import org.givre.measure.Quantity;

/** Whether numbers may stand as thresholds: within bounds, in order, none left out. */
final class ThresholdCheck {
  private ThresholdCheck() {}

  private static final double LONGEST_DELAY = Duration.ofHours(24).toMinutes();

  static List<Refusal> refusals(Thresholds thresholds) {
    List<Refusal> refusals = new ArrayList<>();
    for (LimitKey key : AlarmSettings.PROPOSED.limits().keySet()) {
      steps(refusals, key, thresholds.steps(key));
    }
    for (AlarmFigure figure : AlarmFigure.values()) {
      within(
          refusals,
          "alarm.figure." + figure.code(),
          thresholds.figure(figure),
          figure.least(),
          figure.most());
    }
    return refusals;
  }

  private static void steps(List<Refusal> refusals, LimitKey key, List<Threshold> steps) {
    String name = name(key);
    if (steps.size() != AlarmSettings.PROPOSED.steps(key).size() || !inOrder(key, steps)) {
      refusals.add(new ThresholdsOutOfOrder(name));
    }
    for (Threshold step : steps) {
      within(refusals, name, step.limit(), least(key), most(key));
      within(refusals, name, minutes(step.onDelay()), 0, LONGEST_DELAY);
      within(refusals, name, minutes(step.offDelay()), 0, LONGEST_DELAY);
      within(refusals, name, step.deadband(), 0, most(key) - least(key));
    }
  }

  private static boolean inOrder(LimitKey key, List<Threshold> steps) {
    for (int step = 1; step < steps.size(); step++) {
      Threshold milder = steps.get(step - 1);
      Threshold later = steps.get(step);
      boolean same = later.limit() == milder.limit();
      if (key.direction().beyond(milder.limit(), later.limit())
          || same && later.onDelay().compareTo(milder.onDelay()) < 0) {
        return false;
      }
    }
    return true;
  }

  private static double minutes(Duration delay) {
    return delay.toSeconds() / 60.0;
  }

  private static double least(LimitKey key) {
    return key.kind().isDerived()
        ? key.kind() == AlarmKind.SWAPPED ? -100 : 0
        : quantity(key).least();
  }

  private static double most(LimitKey key) {
    return key.kind().isDerived() ? 1000 : quantity(key).most();
  }

  private static Quantity quantity(LimitKey key) {
    return key.quantity().orElseThrow().quantity();
  }

  /** The name of a machine in the settings: {@code alarm.limit.temp-top.high}. */
  static String name(LimitKey key) {
    return "alarm.limit." + key.code().replace('/', '.');
  }

  private static void within(
      List<Refusal> refusals, String name, double value, double least, double most) {
    if (!Double.isFinite(value) || value < least || value > most) {
      refusals.add(new ThresholdOutOfBounds(name, value, least, most));
    }
  }
}
