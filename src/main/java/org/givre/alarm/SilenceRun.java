package org.givre.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.alarm.AlarmState.ActiveAcknowledged;
import org.givre.alarm.AlarmState.ActiveUnacknowledged;
import org.givre.alarm.AlarmState.LatchedAcknowledged;
import org.givre.alarm.AlarmState.LatchedUnacknowledged;
import org.givre.alarm.AlarmState.Normal;
import org.givre.alarm.AlarmState.Pending;
import org.givre.alarm.AlarmState.ReturnedUnacknowledged;

/** One event of a silence machine being worked out. Used once. */
final class SilenceRun {

  /** Sensor faults in a row that make an alarm, and readings in a row that end one. */
  private static final int IN_A_ROW = 2;

  private final SilenceState before;
  private final SilenceSettings settings;
  private final Instant read;
  private final Instant at;
  private final List<AlarmEvent> events = new ArrayList<>();
  private AlarmState alarm;
  private SilencePhase phase;
  private String cause;
  private Instant readAt;
  private Instant heardAt;
  private Instant countedFrom;
  private int faults;
  private int readings;

  SilenceRun(SilenceState before, Instant at, SilenceSettings settings) {
    this.before = before;
    this.settings = settings;
    this.read = at;
    this.at = at.isAfter(before.at()) ? at : before.at();
    this.readAt = before.readAt();
    this.alarm = before.alarm();
    this.phase = before.phase();
    this.cause = before.cause();
    this.heardAt = before.heardAt();
    this.countedFrom = before.countedFrom();
    this.faults = before.faultsInRow();
    this.readings = before.readingsInRow();
  }

  Step<SilenceState> heard() {
    if (isOld()) {
      return Step.of(before, List.of());
    }
    faults = 0;
    readings = Math.min(IN_A_ROW, readings + 1);
    readAt = read;
    heardAt = at;
    countedFrom = at;
    if (phase != SilencePhase.NO_DATA) {
      phase = SilencePhase.HEARD;
      cause = "";
    } else if (readings >= IN_A_ROW) {
      phase = SilencePhase.HEARD;
      over();
      cause = "";
    }
    return done();
  }

  Step<SilenceState> sensorFault(String why, Surroundings around) {
    if (isOld()) {
      return Step.of(before, List.of());
    }
    faults = Math.min(IN_A_ROW, faults + 1);
    missed(why);
    if (faults >= IN_A_ROW && phase != SilencePhase.NO_DATA) {
      phase = SilencePhase.NO_DATA;
      raise(around.anotherGoodAtPlace() ? AlarmLevel.WARNING : AlarmLevel.CRITICAL);
    }
    return timed(around);
  }

  Step<SilenceState> lineFault(String why, Surroundings around) {
    if (isOld()) {
      return Step.of(before, List.of());
    }
    faults = 0;
    missed(why);
    return timed(around);
  }

  Step<SilenceState> tick(Surroundings around) {
    return timed(around);
  }

  Step<SilenceState> started() {
    readings = 0;
    faults = 0;
    if (phase != SilencePhase.NO_DATA) {
      countedFrom = at;
    }
    if (alarm.isUnanswered()) {
      events.add(event(AlarmAct.RESUMED));
    }
    return done();
  }

  private void missed(String why) {
    readAt = read;
    readings = 0;
    if (!why.equals(cause)) {
      cause = why;
      if (phase == SilencePhase.NO_DATA) {
        events.add(event(AlarmAct.CAUSE_CHANGED));
      }
    }
  }

  private Step<SilenceState> timed(Surroundings around) {
    Duration silent = LimitMachine.elapsed(countedFrom, at);
    if (phase == SilencePhase.HEARD && silent.compareTo(settings.lateAfter()) > 0) {
      phase = SilencePhase.LATE;
    }
    if (phase == SilencePhase.LATE && silent.compareTo(settings.noDataAfter()) >= 0) {
      phase = SilencePhase.NO_DATA;
      readings = 0; // one from before the silence is not one of two in a row
      raise(AlarmLevel.WARNING);
    }
    if (phase == SilencePhase.NO_DATA) {
      boolean critical = around.makeCritical() || silent.compareTo(settings.criticalAfter()) >= 0;
      if (critical) {
        rise();
      }
      repeat();
    }
    return done();
  }

  private void raise(AlarmLevel level) {
    Occurrence occurrence =
        alarm instanceof ReturnedUnacknowledged returned
            ? returned.occurrence().again(at).at(step(level), level)
            : new Occurrence(at, at, step(level), level, 1, Double.NaN, at, Latch.PLAIN);
    alarm = new ActiveUnacknowledged(occurrence);
    events.add(event(AlarmAct.RAISED));
  }

  private void rise() {
    Occurrence occurrence = alarm.happening().orElse(null);
    if (occurrence != null && occurrence.level() == AlarmLevel.WARNING && alarm.isActive()) {
      Occurrence risen = occurrence.at(step(AlarmLevel.CRITICAL), AlarmLevel.CRITICAL);
      boolean waitsAlready = alarm instanceof ActiveUnacknowledged;
      alarm = new ActiveUnacknowledged(waitsAlready ? risen : risen.soundedAt(at));
      events.add(event(AlarmAct.ROSE));
    }
  }

  private void repeat() {
    if (alarm instanceof ActiveAcknowledged now
        && LimitMachine.elapsed(now.answer().at(), at).compareTo(settings.reAlarm()) >= 0) {
      alarm = new ActiveUnacknowledged(now.occurrence().soundedAt(at));
      events.add(event(AlarmAct.REPEATED));
    }
  }

  private void over() {
    events.add(event(AlarmAct.RETURNED));
    alarm =
        switch (alarm) {
          case ActiveUnacknowledged now -> new ReturnedUnacknowledged(now.occurrence(), at);
          case ActiveAcknowledged now -> AlarmState.NORMAL;
          case Normal now -> now;
          case Pending now -> now;
          case ReturnedUnacknowledged now -> now;
          case LatchedUnacknowledged now -> now;
          case LatchedAcknowledged now -> now;
        };
  }

  private AlarmEvent event(AlarmAct act) {
    AlarmLevel level = alarm.happening().map(Occurrence::level).orElse(AlarmLevel.WARNING);
    return AlarmEvent.of(at, act, level).saying(cause);
  }

  private static int step(AlarmLevel level) {
    return level == AlarmLevel.CRITICAL ? 1 : 0;
  }

  private boolean isOld() {
    return read.isBefore(before.readAt());
  }

  private Step<SilenceState> done() {
    return Step.of(
        new SilenceState(alarm, phase, cause, at, readAt, heardAt, countedFrom, faults, readings),
        events);
  }
}
