package org.givre.watch;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.givre.alarm.AlarmKind;

/** What the machines of a tank judge at an instant. */
final class TankFigures {
  private TankFigures() {}

  static Map<AlarmKind, Double> of(TankWatch tank, Instant at) {
    Map<AlarmKind, Double> figures = new EnumMap<>(AlarmKind.class);
    figures.put(AlarmKind.MAINTENANCE, tank.overdue(at));
    figures.put(AlarmKind.OPENING, tank.openings().overrun(at));
    figures.put(AlarmKind.RECOVERY, tank.openings().failsToFall() ? 1.0 : 0.0);
    tank.outlook().ifPresent(is -> figures.put(AlarmKind.TIME_LEFT, (double) is.urgency()));
    return figures;
  }
}
