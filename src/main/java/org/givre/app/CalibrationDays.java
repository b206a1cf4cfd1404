package org.givre.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.probe.Calibration;
import org.givre.probe.Channel;
import org.givre.probe.Probes;
import org.givre.probe.store.SqlProbeStore;
import org.givre.words.Formats;

/** For each calibrated probe, how many days ago its calibration was due; negative before. */
final class CalibrationDays {

  private final Ground ground;
  private final Probes probes;
  private final SqlProbeStore store = new SqlProbeStore();

  CalibrationDays(Ground ground, Probes probes) {
    this.ground = ground;
    this.probes = probes;
  }

  Map<AlarmId, Double> overdue() {
    LocalDate today = LocalDate.ofInstant(ground.ticker().now(), Formats.PARIS);
    Map<AlarmId, Double> days = new HashMap<>();
    for (Channel channel : probes.installation().channels()) {
      List<Calibration> all = ground.works().read(work -> store.calibrations(work, channel.id()));
      all.stream()
          .map(Calibration::due)
          .max(LocalDate::compareTo)
          .ifPresent(
              due ->
                  days.put(
                      AlarmId.of(channel.id(), AlarmKind.CALIBRATION),
                      (double) ChronoUnit.DAYS.between(due, today)));
    }
    return days;
  }
}
