package org.givre.app;

import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNames;
import org.givre.alarm.AlarmPoint;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.store.SqlStorage;
import org.givre.words.Words;

/** « Cuve 2 : température haute », as the alarm page calls it, in the language of the site. */
final class TankAlarmNames implements AlarmNames {

  private final Ground ground;
  private final SqlStorage storage = new SqlStorage();
  private final Words words;

  TankAlarmNames(Ground ground) {
    this.ground = ground;
    this.words =
        ground.settings().read().screen().language().equals("en")
            ? Words.english()
            : Words.french();
  }

  @Override
  public String of(AlarmPoint point) {
    if (point.kind() == AlarmKind.TECHNICAL) {
      return words.of("watch.technical." + point.name());
    }
    String machine = point.kind().code();
    String kind =
        point.kind().isDerived()
            ? machine
            : point.quantity().map(quantity -> quantity.code() + "." + machine).orElse(machine);
    String what = words.of("watch.alarm.kind." + kind);
    return point
        .tank()
        .map(this::tank)
        .map(tank -> words.of("watch.alarm.title", tank, what))
        .orElse(what);
  }

  private String tank(TankId id) {
    return ground.works().read(work -> storage.tank(work, id)).map(Tank::name).orElse("");
  }
}
