package org.givre.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmEvent;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmStore;
import org.givre.alarm.KeptEvent;
import org.givre.kernel.Ticker;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.probe.ChannelKind;
import org.givre.storage.TankId;

/** Thirty years of alarms in one real file: how long until a page of them is there. */
public final class AlarmListBench implements Bench {

  private static final int TANKS = 10;
  private static final int AT_ONCE = 10_000;
  private static final int PAGE = 500;
  private static final int ROUNDS = 9;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MONTH = Duration.ofDays(30);

  private final Works works;
  private final AlarmStore store;
  private final Ticker ticker;
  private final int events;

  public AlarmListBench(Works works, AlarmStore store, Ticker ticker, int events) {
    this.works = works;
    this.store = store;
    this.ticker = ticker;
    this.events = events;
  }

  @Override
  public String name() {
    return "alarms";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) {
    Instant end = ticker.now();
    Instant begin = end.minus(Duration.ofDays(30L * 365));
    progress.accept(events + " alarm events written");
    long start = ticker.monotonicNanos();
    fill(begin, end);
    double filled = events / ((ticker.monotonicNanos() - start) / 1e9);
    progress.accept("alarm events listed");
    TankId tank = tank(3);
    return List.of(
        Figure.of(name(), "events", events, ""),
        Figure.of(name(), "written-per-second", filled, "1/s"),
        listed("first-listing-cold", 1, round -> newest(PAGE)),
        listed("newest-500", ROUNDS, round -> newest(PAGE - round)),
        listed("tank-month", ROUNDS, round -> month(tank, end.minus(DAY.multipliedBy(round)))),
        listed(
            "tank-ten-years-ago",
            ROUNDS,
            round -> month(tank, end.minus(DAY.multipliedBy(3650 + 31L * round)))),
        listed(
            "counts-of-a-month",
            ROUNDS,
            round -> counts(end.minus(DAY.multipliedBy(31L * round)))));
  }

  private int newest(int count) {
    return works.read(work -> store.newest(work, count)).size();
  }

  private int month(TankId tank, Instant end) {
    return works.read(work -> store.events(work, tank, end.minus(MONTH), end)).size();
  }

  private int counts(Instant end) {
    return works.read(work -> store.counts(work, end.minus(MONTH), end)).size();
  }

  /** The median of several, each of another span: the engine would remember an answer. */
  private Figure listed(String figure, int rounds, IntUnaryOperator what) {
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long start = ticker.monotonicNanos();
      if (what.applyAsInt(round) == 0) {
        throw new IllegalStateException("nothing listed for " + figure);
      }
      millis.add((ticker.monotonicNanos() - start) / 1e6);
    }
    millis.sort(Double::compare);
    return Figure.of(name(), figure, millis.get(millis.size() / 2), "ms");
  }

  private void fill(Instant begin, Instant end) {
    Duration step = Duration.between(begin, end).dividedBy(events);
    for (int done = 0; done < events; done += AT_ONCE) {
      int from = done;
      int to = Math.min(events, done + AT_ONCE);
      works.inOne(
          work -> {
            for (int i = from; i < to; i++) {
              store.add(work, event(i, begin.plus(step.multipliedBy(i))));
            }
            return to;
          });
    }
  }

  private static TankId tank(int number) {
    return new TankId(new UUID(7, number));
  }

  private static KeptEvent event(int number, Instant at) {
    int tank = number / 4 % TANKS;
    ChannelId channel = new ChannelId(new UUID(8, tank));
    AlarmPoint point =
        new AlarmPoint(
            AlarmId.of(channel, AlarmKind.HIGH),
            AlarmKind.HIGH,
            Optional.of(tank(tank)),
            Optional.of(channel),
            Optional.of(ChannelKind.TEMP_TOP),
            Optional.empty(),
            Optional.empty(),
            "");
    AlarmAct[] life = {
      AlarmAct.EXCURSION_OPENED, AlarmAct.RAISED, AlarmAct.RETURNED, AlarmAct.CLEARED
    };
    AlarmLevel level = number % 12 < 4 ? AlarmLevel.CRITICAL : AlarmLevel.WARNING;
    AlarmEvent event =
        new AlarmEvent(
            at, life[number % 4], level, -149.2, -150, "", Optional.empty(), Optional.empty());
    return new KeptEvent(point, at, event, at);
  }
}
