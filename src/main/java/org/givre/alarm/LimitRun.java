package org.givre.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.givre.alarm.AlarmState.ActiveAcknowledged;
import org.givre.alarm.AlarmState.ActiveUnacknowledged;
import org.givre.alarm.AlarmState.LatchedAcknowledged;
import org.givre.alarm.AlarmState.LatchedUnacknowledged;
import org.givre.alarm.AlarmState.Normal;
import org.givre.alarm.AlarmState.Occurring;
import org.givre.alarm.AlarmState.Pending;
import org.givre.alarm.AlarmState.ReturnedUnacknowledged;

/** One event of a limit machine being worked out. Used once. */
final class LimitRun {

  private final LimitState before;
  private final LimitSettings settings;
  private final Instant read;
  private final Instant at;
  private final List<StepTimer> timers;
  private final List<AlarmEvent> events = new ArrayList<>();
  private AlarmState alarm;
  private Hearing hearing;
  private Instant readAt;
  private Instant heardAt;
  private OptionalDouble lastGood;
  private Optional<Instant> unknownSince;
  private Optional<OpenExcursion> excursion;
  private double value = Double.NaN;

  LimitRun(LimitState before, Instant at, LimitSettings settings) {
    this.before = before;
    this.settings = settings;
    this.read = at;
    this.at = at.isAfter(before.at()) ? at : before.at();
    this.readAt = before.readAt();
    this.timers = new ArrayList<>(before.timers());
    this.alarm = before.alarm();
    this.hearing = before.hearing();
    this.heardAt = before.heardAt();
    this.lastGood = before.lastGood();
    this.unknownSince = before.unknownSince();
    this.excursion = before.excursion();
  }

  Step<LimitState> good(double number) {
    if (isOld()) {
      return Step.of(before, List.of());
    }
    advance();
    value = number;
    Duration proven = proven();
    each(step -> zone(step, number, timers.get(step).clear(proven, threshold(step).offDelay())));
    known();
    heard(Hearing.GOOD);
    lastGood = OptionalDouble.of(number);
    return judge();
  }

  Step<LimitState> suspect(double number) {
    if (isOld()) {
      return Step.of(before, List.of());
    }
    advance();
    value = number;
    each(step -> zone(step, number, timers.get(step).undecided()));
    if (beyondAny(number)) {
      known();
    } else {
      unknown();
    }
    heard(Hearing.SUSPECT);
    return judge();
  }

  Step<LimitState> nothing() {
    if (isOld()) {
      return Step.of(before, List.of());
    }
    advance();
    each(step -> timers.get(step).unheard());
    hearing = Hearing.NOTHING;
    readAt = read;
    unknown();
    return judge();
  }

  Step<LimitState> tick() {
    advance();
    if (LimitMachine.elapsed(heardAt, at).compareTo(settings.heardWithin()) > 0) {
      each(step -> timers.get(step).unheard());
      hearing = Hearing.NOTHING;
      unknown();
    }
    return judge();
  }

  Step<LimitState> started() {
    each(step -> timers.get(step).unheard());
    advance();
    hearing = Hearing.NOTHING;
    unknown();
    if (alarm.isUnanswered()) {
      events.add(AlarmEvent.of(at, AlarmAct.RESUMED, level()));
    }
    return judge();
  }

  Step<LimitState> noted(String note) {
    hearing = Hearing.NOTHING;
    unknown();
    events.add(AlarmEvent.of(at, AlarmAct.PROBE_CHANGED, level()).saying(note));
    return judge();
  }

  /** Judged anew on the last Good reading; what is active may clear only by a reading. */
  Step<LimitState> settingsChanged() {
    int kept = alarm.isActive() ? occurrence().step() : -1;
    List<StepTimer> old = List.copyOf(timers);
    timers.clear();
    for (int step = 0; step < settings.steps().size(); step++) {
      StepTimer timer = step < old.size() ? old.get(step) : StepTimer.IDLE;
      boolean reached = step <= kept;
      timers.add(again(step, timer, reached));
    }
    if (alarm instanceof Occurring && kept >= timers.size()) {
      alarm = moved(occurrence().at(timers.size() - 1, occurrence().level()));
    }
    if (!(alarm instanceof Normal)) {
      events.add(AlarmEvent.of(at, AlarmAct.SETTINGS_CHANGED, level()));
    }
    value = lastGood.orElse(Double.NaN);
    return judge();
  }

  private StepTimer again(int step, StepTimer timer, boolean reached) {
    boolean beyond =
        lastGood.isPresent()
            && settings.direction().beyond(lastGood.getAsDouble(), threshold(step).limit());
    return beyond
        ? new StepTimer(StepTimer.Run.RUNNING, timer.on(), Duration.ZERO, false, reached)
        : new StepTimer(StepTimer.Run.IDLE, Duration.ZERO, Duration.ZERO, false, reached);
  }

  private boolean isOld() {
    return read.isBefore(before.readAt());
  }

  private void advance() {
    Duration elapsed = LimitMachine.elapsed(before.at(), at);
    each(step -> timers.get(step).advanced(elapsed).judged(threshold(step).onDelay()));
  }

  /** The stretch that two Good readings prove together: nothing when they are too far apart. */
  private Duration proven() {
    Duration apart = LimitMachine.elapsed(heardAt, at);
    boolean continuous = hearing == Hearing.GOOD && apart.compareTo(settings.heardWithin()) <= 0;
    return continuous ? apart : Duration.ZERO;
  }

  private StepTimer zone(int step, double number, StepTimer whenClear) {
    Threshold threshold = threshold(step);
    if (settings.direction().beyond(number, threshold.limit())) {
      return timers.get(step).beyond();
    }
    return settings.direction().clear(number, threshold.limit(), threshold.deadband())
        ? whenClear
        : timers.get(step).undecided();
  }

  private boolean beyondAny(double number) {
    return settings.steps().stream()
        .anyMatch(step -> settings.direction().beyond(number, step.limit()));
  }

  private void heard(Hearing as) {
    hearing = as;
    heardAt = at;
    readAt = read;
  }

  private void known() {
    if (unknownSince.isPresent()) {
      unknownSince = Optional.empty();
      events.add(AlarmEvent.of(at, AlarmAct.KNOWN_AGAIN, level()));
    }
  }

  private void unknown() {
    if (alarm instanceof Occurring && unknownSince.isEmpty()) {
      unknownSince = Optional.of(at);
      events.add(AlarmEvent.of(at, AlarmAct.UNKNOWN, level()));
    }
  }

  private Step<LimitState> judge() {
    each(step -> timers.get(step).judged(threshold(step).onDelay()));
    int reached = reached();
    each(step -> step < reached ? timers.get(step).reachedWithHigher() : timers.get(step));
    openExcursion();
    alarm = next(reached);
    worst();
    repeat();
    closeExcursion();
    if (!(alarm instanceof Occurring)) {
      unknownSince = Optional.empty();
    }
    return Step.of(
        new LimitState(
            alarm, timers, hearing, at, readAt, heardAt, lastGood, unknownSince, excursion),
        events);
  }

  private AlarmState next(int reached) {
    return switch (alarm) {
      case Normal now -> reached >= 0 ? raised(reached) : pending(at);
      case Pending now -> reached >= 0 ? raised(reached) : pending(now.since());
      case ActiveUnacknowledged now -> active(now, reached);
      case ActiveAcknowledged now -> active(now, reached);
      case ReturnedUnacknowledged now -> reached >= 0 ? again(reached) : now;
      case LatchedUnacknowledged now -> reached >= 0 ? again(reached) : now;
      case LatchedAcknowledged now -> reached >= 0 ? again(reached) : now;
    };
  }

  private AlarmState pending(Instant since) {
    for (int step = timers.size() - 1; step >= 0; step--) {
      if (timers.get(step).isStarted()) {
        return new Pending(threshold(step).level(), since);
      }
    }
    return AlarmState.NORMAL;
  }

  private AlarmState raised(int reached) {
    Threshold threshold = threshold(reached);
    double worst = excursion.map(OpenExcursion::worst).orElse(value);
    Instant worstAt = excursion.map(OpenExcursion::worstAt).orElse(at);
    tell(AlarmAct.RAISED, reached);
    return new ActiveUnacknowledged(
        new Occurrence(at, at, reached, threshold.level(), 1, worst, worstAt, latchUpTo(reached)));
  }

  private AlarmState again(int reached) {
    tell(AlarmAct.RAISED, reached);
    return new ActiveUnacknowledged(
        occurrence().again(at).at(reached, threshold(reached).level()).latched(latchUpTo(reached)));
  }

  private AlarmState active(Occurring now, int reached) {
    Occurrence occurrence = now.occurrence();
    if (reached > occurrence.step()) {
      tell(AlarmAct.ROSE, reached);
      Occurrence risen =
          occurrence.at(reached, threshold(reached).level()).latched(latchUpTo(reached));
      boolean waitsAlready = now instanceof ActiveUnacknowledged;
      return new ActiveUnacknowledged(waitsAlready ? risen : risen.soundedAt(at));
    }
    if (reached < 0) {
      return over(now, occurrence);
    }
    if (reached < occurrence.step()) {
      tell(AlarmAct.FELL, reached);
      return moved(occurrence.at(reached, threshold(reached).level()));
    }
    return now;
  }

  private AlarmState over(Occurring now, Occurrence occurrence) {
    boolean latched = occurrence.latch() == Latch.LATCHED;
    events.add(
        AlarmEvent.of(at, latched ? AlarmAct.LATCHED : AlarmAct.RETURNED, occurrence.level())
            .reading(value, Double.NaN));
    if (now instanceof ActiveAcknowledged answered) {
      return latched
          ? new LatchedAcknowledged(occurrence, at, answered.answer())
          : AlarmState.NORMAL;
    }
    return latched
        ? new LatchedUnacknowledged(occurrence, at)
        : new ReturnedUnacknowledged(occurrence, at);
  }

  private AlarmState moved(Occurrence to) {
    return switch (alarm) {
      case ActiveUnacknowledged now -> new ActiveUnacknowledged(to);
      case ActiveAcknowledged now -> new ActiveAcknowledged(to, now.answer());
      case ReturnedUnacknowledged now -> new ReturnedUnacknowledged(to, now.returned());
      case LatchedUnacknowledged now -> new LatchedUnacknowledged(to, now.returned());
      case LatchedAcknowledged now -> new LatchedAcknowledged(to, now.returned(), now.answer());
      case Normal now -> now;
      case Pending now -> now;
    };
  }

  private void worst() {
    if (alarm.isActive() && !Double.isNaN(value)) {
      Occurrence occurrence = occurrence();
      if (settings.direction().worse(value, occurrence.worst()) != occurrence.worst()) {
        alarm = moved(occurrence.worst(value, at));
      }
    }
  }

  private void repeat() {
    if (alarm instanceof ActiveAcknowledged now
        && LimitMachine.elapsed(now.answer().at(), at).compareTo(settings.reAlarm()) >= 0) {
      tell(AlarmAct.REPEATED, now.occurrence().step());
      alarm = new ActiveUnacknowledged(now.occurrence().soundedAt(at));
    }
  }

  private void openExcursion() {
    if (Double.isNaN(value) || !beyondAny(value)) {
      return;
    }
    if (excursion.isEmpty()) {
      excursion = Optional.of(new OpenExcursion(at, value, at));
      events.add(
          AlarmEvent.of(at, AlarmAct.EXCURSION_OPENED, threshold(0).level())
              .reading(value, threshold(0).limit()));
    }
    excursion = excursion.map(open -> open.and(value, at, settings.direction()));
  }

  private void closeExcursion() {
    boolean quiet = timers.stream().noneMatch(timer -> timer.isStarted() || timer.reached());
    if (excursion.isPresent() && quiet) {
      events.add(
          AlarmEvent.of(at, AlarmAct.EXCURSION_CLOSED, threshold(0).level())
              .reading(excursion.get().worst(), threshold(0).limit()));
      excursion = Optional.empty();
    }
  }

  private void tell(AlarmAct act, int step) {
    Threshold threshold = threshold(step);
    events.add(AlarmEvent.of(at, act, threshold.level()).reading(value, threshold.limit()));
  }

  private Latch latchUpTo(int reached) {
    return settings.steps().subList(0, reached + 1).stream()
            .anyMatch(step -> step.latch() == Latch.LATCHED)
        ? Latch.LATCHED
        : Latch.PLAIN;
  }

  private int reached() {
    for (int step = timers.size() - 1; step >= 0; step--) {
      if (timers.get(step).reached()) {
        return step;
      }
    }
    return -1;
  }

  private Occurrence occurrence() {
    return ((Occurring) alarm).occurrence();
  }

  private AlarmLevel level() {
    return switch (alarm) {
      case Occurring now -> now.occurrence().level();
      case Pending now -> now.level();
      case Normal now -> AlarmLevel.WARNING;
    };
  }

  private Threshold threshold(int step) {
    return settings.steps().get(step);
  }

  private void each(IntFunction<StepTimer> change) {
    for (int step = 0; step < timers.size(); step++) {
      timers.set(step, change.apply(step));
    }
  }
}
