package org.givre.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.access.ui.Outside;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.LineState;
import org.givre.alarm.AlarmNow;
import org.givre.app.today.TankLine;
import org.givre.app.window.FrameState;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.watch.AlarmGroup;
import org.givre.watch.ChannelNow;
import org.givre.watch.TankNow;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;
import org.givre.words.Words;

/** Says in words and shapes what the watch knows, for the frame, the sign-in page and today. */
final class WindowBoard {

  /** Older than this and a line is said to be silent. */
  private static final Duration LINE_STALE = Duration.ofSeconds(90);

  private final Words words;
  private final Formats formats;
  private final List<Tank> tanks;
  private final Map<TankId, String> names = new HashMap<>();
  private final AlarmSentences sentences;

  WindowBoard(Words words, List<Tank> tanks) {
    this.words = words;
    this.formats = new Formats(words.locale(), Formats.PARIS);
    this.tanks = List.copyOf(tanks);
    tanks.forEach(tank -> names.put(tank.id(), tank.name()));
    this.sentences = new AlarmSentences(words, names);
  }

  FrameState.Alarms alarms(WatchSnapshot now) {
    List<AlarmNow> all = now.alarms();
    if (all.isEmpty()) {
      return FrameState.Alarms.NONE;
    }
    State worst =
        all.stream()
            .map(AlarmSentences::state)
            .min(java.util.Comparator.comparingInt(WindowBoard::rank))
            .orElse(State.NORMAL);
    List<AlarmNow> unanswered = now.unanswered();
    String chip =
        words.of(
            unanswered.isEmpty() ? answeredOrHeld(all) : "app.alarm.chip",
            AlarmGroup.of(all).size());
    return new FrameState.Alarms(
        worst, chip, unanswered.stream().findFirst().map(alarm -> strip(alarm, now.at())));
  }

  /** What is put aside has no answer yet: nobody may read that it has. */
  private static String answeredOrHeld(List<AlarmNow> all) {
    return all.stream().anyMatch(alarm -> alarm.state().isUnanswered())
        ? "app.alarm.chip.held"
        : "app.alarm.chip.answered";
  }

  private static int rank(State state) {
    return switch (state) {
      case CRITICAL -> 0;
      case UNKNOWN -> 1;
      default -> 2;
    };
  }

  private FrameState.Strip strip(AlarmNow alarm, Instant now) {
    return new FrameState.Strip(
        AlarmSentences.state(alarm),
        sentences.head(alarm),
        sentences.what(alarm),
        sentences.more(alarm, now),
        Target.of("alarms", "alarm", alarm.id().toString()));
  }

  /** Lines, database, and whether readings reach the disk. */
  List<FrameState.Line> status(WatchSnapshot now) {
    List<FrameState.Line> lines = new ArrayList<>();
    now.lines().forEach(line -> lines.add(line(line, now.at())));
    lines.add(database(now));
    if (now.held() > 0) {
      lines.add(
          new FrameState.Line(
              State.ATTENTION,
              words.of("watch.status.held"),
              words.of("watch.status.held.count", now.held())));
    }
    if (!now.keeping().spool()) {
      lines.add(
          new FrameState.Line(
              State.CRITICAL,
              words.of("app.status.spool"),
              words.of("app.status.spool.not", now.keeping().unkept())));
    }
    return lines;
  }

  private FrameState.Line line(LineHealth line, Instant now) {
    Optional<Duration> age = line.lastGood().map(at -> Duration.between(at, now));
    if (line.state() instanceof LineState.Unavailable gone) {
      return new FrameState.Line(
          State.UNKNOWN, line.name(), words.of("app.status.line.gone", formats.hour(gone.since())));
    }
    if (age.isEmpty()) {
      return new FrameState.Line(State.INFO, line.name(), words.of("app.status.line.waits"));
    }
    boolean fresh = age.get().compareTo(LINE_STALE) < 0;
    return fresh
        ? new FrameState.Line(
            State.NORMAL, line.name(), words.of("app.status.line.read", formats.age(age.get())))
        : new FrameState.Line(
            State.UNKNOWN,
            line.name(),
            words.of("app.status.line.silent", formats.hour(line.lastGood().get())));
  }

  private FrameState.Line database(WatchSnapshot now) {
    String name = words.of("app.status.database");
    if (!now.keeping().rows()) {
      return new FrameState.Line(
          State.ATTENTION, name, words.of("app.status.database.not", now.keeping().unkept()));
    }
    return new FrameState.Line(
        State.NORMAL,
        name,
        now.keeping()
            .rowsAt()
            .map(at -> words.of("app.status.database.written", formats.second(at)))
            .orElse(words.of("app.status.database.open")));
  }

  List<TankLine> tankLines(WatchSnapshot now) {
    return tanks.stream().map(tank -> tankLine(tank, now.tank(tank.id()))).toList();
  }

  private TankLine tankLine(Tank tank, Optional<TankNow> seen) {
    Target target = Target.of("tanks", "tank", tank.id().toString());
    Optional<ChannelNow> top =
        seen.flatMap(
            now -> now.channel(ChannelKind.TEMP_TOP).or(() -> now.channel(ChannelKind.TEMP_OTHER)));
    if (top.isEmpty()) {
      return new TankLine(
          State.INFO, tank.name(), Formats.DASH, words.of("app.tank.no-probe"), target);
    }
    Optional<Double> current = current(top.get());
    String temperature = current.map(formats::celsius).orElse(Formats.DASH);
    Optional<AlarmNow> worst = seen.flatMap(now -> now.alarms().stream().findFirst());
    State state = worst.map(AlarmSentences::state).orElse(State.NORMAL);
    if (current.isEmpty() && worst.isEmpty()) {
      boolean awaited = top.get().state() == ChannelNow.Heard.AWAITED;
      state = awaited ? State.INFO : State.UNKNOWN;
    }
    return new TankLine(state, tank.name(), temperature, word(state, worst), target);
  }

  private static Optional<Double> current(ChannelNow channel) {
    if (channel.state() != ChannelNow.Heard.HEARD) {
      return Optional.empty();
    }
    return channel.last().map(Reading::value).flatMap(WindowBoard::number);
  }

  private static Optional<Double> number(Value value) {
    return switch (value) {
      case Value.Good good -> Optional.of(good.number());
      case Value.Suspect suspect -> Optional.empty();
      case Value.Missing missing -> Optional.empty();
    };
  }

  private String word(State state, Optional<AlarmNow> worst) {
    boolean level =
        worst
            .flatMap(alarm -> alarm.point().quantity())
            .filter(kind -> kind == ChannelKind.LEVEL_MM || kind == ChannelKind.LEVEL_PERCENT)
            .isPresent();
    return switch (state) {
      case NORMAL -> words.of("app.tank.normal");
      case UNKNOWN -> words.of("app.tank.unknown");
      case INFO -> words.of("app.tank.awaited");
      case CRITICAL -> words.of("app.tank.critical");
      default -> words.of(level ? "app.tank.low-level" : "app.tank.attention");
    };
  }

  /** How old the newest reading is, in words; empty when there is none. */
  String age(WatchSnapshot now) {
    return now.tanks().stream()
        .flatMap(tank -> tank.channels().stream())
        .flatMap(channel -> channel.lastValue().stream())
        .map(Reading::at)
        .max(Instant::compareTo)
        .map(at -> formats.age(Duration.between(at, now.at())))
        .orElse("");
  }

  Outside outside(List<String> site, WatchSnapshot now) {
    List<Outside.Tank> lines =
        tankLines(now).stream()
            .map(
                line ->
                    new Outside.Tank(line.state(), line.name(), line.temperature(), line.word()))
            .toList();
    List<Outside.Remark> remarks =
        now.alarms().stream()
            .limit(4)
            .map(
                alarm ->
                    new Outside.Remark(
                        AlarmSentences.state(alarm),
                        sentences.what(alarm) + " · " + sentences.more(alarm, now.at())))
            .toList();
    String age = age(now);
    return new Outside(site, lines, age.isEmpty() ? "" : words.of("app.ago", age), remarks);
  }

  AlarmSentences sentences() {
    return sentences;
  }
}
