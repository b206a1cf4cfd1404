package org.givre.backfill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmEvent;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmState;
import org.givre.alarm.AlarmStore;
import org.givre.alarm.Answer;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.LimitEvent;
import org.givre.alarm.LimitState;
import org.givre.alarm.Machine;
import org.givre.alarm.Occurrence;
import org.givre.alarm.Overlay;
import org.givre.history.ReadingLog;
import org.givre.kernel.Work;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.EverWatched;

/**
 * Runs the same limit machine over what was filled in. Its alarms occurred then and are known now;
 * they wait for an answer, and no siren sounds for what is over. An alarm that was raised live for
 * the same stretch is not raised again.
 */
final class Retrospective {

  private static final Duration AROUND = Duration.ofHours(1);
  private static final Duration TICK = Duration.ofMinutes(1);
  private static final int TICKS = 24 * 60;

  private final ReadingLog log;
  private final AlarmStore alarms;
  private final RetrospectiveRules rules;

  Retrospective(ReadingLog log, AlarmStore alarms, RetrospectiveRules rules) {
    this.log = log;
    this.alarms = alarms;
    this.rules = rules;
  }

  static boolean isRaised(KeptEvent kept) {
    return kept.event().act() == AlarmAct.RAISED;
  }

  static boolean answers(KeptEvent other, KeptEvent raised) {
    return other.event().act() == AlarmAct.ACKNOWLEDGED
        && other.point().id().equals(raised.point().id())
        && other.raised().equals(raised.raised());
  }

  /** Stands in the store at the end of what it answers, known when it was given. */
  static KeptEvent answered(KeptEvent raised, Answer answer) {
    AlarmEvent event =
        new AlarmEvent(
            raised.event().at(),
            AlarmAct.ACKNOWLEDGED,
            raised.event().level(),
            Double.NaN,
            Double.NaN,
            answer.comment(),
            Optional.of(answer),
            Optional.empty());
    return new KeptEvent(raised.point(), raised.raised(), event, answer.at());
  }

  List<KeptEvent> judge(Work work, List<EverWatched> channels, DryRun run, Instant knownAt) {
    List<KeptEvent> events = new ArrayList<>();
    for (EverWatched ever : channels) {
      List<Reading> own =
          run.readings().stream().filter(one -> one.channel().equals(ever.channel().id())).toList();
      if (!own.isEmpty()) {
        Instant from = own.getFirst().at().minus(AROUND);
        Instant to = own.getLast().at().plus(AROUND);
        for (RetrospectiveRules.Rule rule :
            rules.of(ever.channel().tank(), ever.channel().kind(), from, to, run.interval())) {
          events.addAll(new Run(work, ever, rule, knownAt).over(from, to));
        }
      }
    }
    return events;
  }

  /** One machine over one stretch. */
  private final class Run {
    private final Work work;
    private final EverWatched ever;
    private final Instant knownAt;
    private final RetrospectiveRules.Rule rule;
    private final AlarmPoint point;
    private final List<KeptEvent> all = new ArrayList<>();
    private final List<Instant> ours = new ArrayList<>();
    private Machine.OfLimit machine;
    private Reading last;

    private Run(Work work, EverWatched ever, RetrospectiveRules.Rule rule, Instant knownAt) {
      this.work = work;
      this.ever = ever;
      this.rule = rule;
      this.knownAt = knownAt;
      this.point =
          new AlarmPoint(
              AlarmId.of(ever.channel().id(), rule.kind()),
              rule.kind(),
              Optional.of(ever.channel().tank()),
              Optional.of(ever.channel().id()),
              Optional.of(ever.channel().kind()),
              Optional.of(ever.device().id()),
              Optional.of(ever.device().line()),
              "");
    }

    private List<KeptEvent> over(Instant from, Instant to) {
      machine =
          new Machine.OfLimit(
              point, LimitState.fresh(rule.settings(), from), rule.settings(), Overlay.NONE);
      log.each(work, ever.channel().id(), from, to, this::read);
      List<KeptEvent> live = alarms.events(work, ever.channel().tank(), from, to);
      return all.stream()
          .filter(kept -> ours.contains(kept.raised()))
          .filter(kept -> live.stream().noneMatch(there -> isSame(there, kept)))
          .toList();
    }

    private boolean isSame(KeptEvent there, KeptEvent kept) {
      return isRaised(there)
          && there.point().id().equals(kept.point().id())
          && Duration.between(there.event().at(), kept.raised()).abs().compareTo(AROUND) < 0;
    }

    private void read(Reading reading) {
      if (reading.source() == Source.TYPED) {
        return;
      }
      if (last != null) {
        tick(reading.at());
      }
      last = reading;
      Instant at = reading.at();
      take(
          switch (reading.value()) {
            case Value.Good good -> new LimitEvent.GoodRead(at, good.number());
            case Value.Suspect doubt -> new LimitEvent.SuspectRead(at, doubt.number());
            case Value.Missing missing -> new LimitEvent.NothingHeard(at);
          },
          at);
    }

    /** Delays run on between two readings of an hour's distance, as they would have live. */
    private void tick(Instant until) {
      Instant at = last.at().plus(TICK);
      for (int count = 0; count < TICKS && at.isBefore(until) && isBusy(); count++) {
        take(new LimitEvent.Tick(at), at);
        at = at.plus(TICK);
      }
    }

    private boolean isBusy() {
      return machine.state().excursion().isPresent()
          || !(machine.alarm() instanceof AlarmState.Normal);
    }

    private void take(LimitEvent event, Instant at) {
      List<AlarmEvent> happened = machine.take(event);
      Instant raised = machine.alarm().happening().map(Occurrence::raised).orElse(at);
      for (AlarmEvent one : happened) {
        all.add(new KeptEvent(point, raised, one, knownAt));
        if (one.act() == AlarmAct.RAISED && last.source() == Source.BACK_FILLED) {
          ours.add(raised);
        }
      }
    }
  }
}
