package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.KeptState;
import org.givre.history.SpoolReport;
import org.givre.kernel.HandTicker;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;

/**
 * A tank told in words, through the real watch: {@code "top=-178 bottom=-194.6 30m; top=-145 6m"}.
 * A number moves by a tenth from reading to reading as a live probe does, unless it ends with
 * {@code !}; {@code a..b} goes from one to the other; a word in capitals is a fault. {@code usage},
 * {@code refill} and {@code calibration} are figures that are worked out elsewhere, {@code hold} an
 * urgency of the outlook.
 */
final class TankStory {

  private static final Duration PERIOD = Duration.ofSeconds(30);

  private static final Map<String, ChannelKind> KINDS =
      Map.of(
          "top", ChannelKind.TEMP_TOP,
          "beside", ChannelKind.TEMP_TOP,
          "bottom", ChannelKind.TEMP_BOTTOM,
          "level", ChannelKind.LEVEL_MM,
          "percent", ChannelKind.LEVEL_PERCENT,
          "fill", ChannelKind.FILL,
          "lid", ChannelKind.LID,
          "power", ChannelKind.POWER,
          "oxygen", ChannelKind.OXYGEN,
          "status", ChannelKind.STATUS);

  private static final Map<String, AlarmKind> FIGURES =
      Map.of(
          "usage", AlarmKind.USAGE,
          "refill", AlarmKind.NO_REFILL,
          "calibration", AlarmKind.CALIBRATION);

  private final HandTicker ticker = HandTicker.at("2026-11-24T09:00:00Z");
  private final Memory kept = new Memory();
  private final WatchPlan plan;
  private final Map<String, String> now = new LinkedHashMap<>();
  private Watch watch;
  private int turn;

  TankStory(String story) {
    this.plan = new WatchPlan(channels(story));
    restart();
    tell(story);
  }

  /** The program ends and begins: the machines come back as they were kept. */
  TankStory restart() {
    watch = new Watch(plan, AlarmRules.USUAL, kept, ticker);
    return this;
  }

  Watch watch() {
    return watch;
  }

  List<Reading> readings() {
    return kept.readings;
  }

  /** Every open alarm: « temp-top/high critical active-unacknowledged ». */
  List<String> alarms() {
    return watch.snapshot().alarms().stream().map(TankStory::words).sorted().toList();
  }

  private static String words(AlarmNow alarm) {
    return alarm.point().quantity().map(ChannelKind::code).orElse("tank")
        + "/"
        + alarm.point().kind().code()
        + " "
        + alarm.level().orElseThrow().code()
        + " "
        + alarm.state().code();
  }

  private static List<WatchedChannel> channels(String story) {
    return Stream.of("top", "beside", "bottom", "level", "percent", "fill", "lid", "power")
        .flatMap(name -> Stream.of(name))
        .filter(name -> story.contains(name + "="))
        .map(TankStory::channel)
        .collect(
            () -> new ArrayList<>(others(story)), (all, one) -> all.add(one), (one, two) -> {});
  }

  private static List<WatchedChannel> others(String story) {
    return Stream.of("oxygen", "status")
        .filter(name -> story.contains(name + "="))
        .map(TankStory::channel)
        .toList();
  }

  private static WatchedChannel channel(String name) {
    return new WatchedChannel(
        id(name), KINDS.get(name), TankFixture.TANK, TankFixture.DEVICE, TankFixture.LINE, PERIOD);
  }

  static ChannelId id(String name) {
    return new ChannelId(UUID.nameUUIDFromBytes(name.getBytes()));
  }

  TankStory tell(String story) {
    for (String part : story.split(";")) {
      Map<String, String> said = new LinkedHashMap<>();
      String[] words = part.strip().split(" +");
      for (int word = 0; word < words.length - 1; word++) {
        String[] pair = words[word].split("=");
        said.put(pair[0], pair[1]);
      }
      now.putAll(said);
      last(length(words[words.length - 1]));
      now.replaceAll((name, value) -> value.replaceAll("^.*\\.\\.", ""));
    }
    return this;
  }

  private static Duration length(String word) {
    return Duration.parse("PT" + word.toUpperCase(java.util.Locale.ROOT));
  }

  private void last(Duration length) {
    long turns = length.dividedBy(PERIOD);
    for (long n = 0; n < turns; n++) {
      ticker.forward(PERIOD);
      turn++;
      exchange((double) n / Math.max(1, turns - 1));
      figures();
      watch.tick();
      watch.drain();
    }
  }

  private void exchange(double share) {
    List<Reading> readings = new ArrayList<>();
    for (WatchedChannel channel : plan.channels()) {
      KINDS.keySet().stream()
          .filter(name -> id(name).equals(channel.id()) && now.containsKey(name))
          .forEach(name -> readings.add(reading(name, value(name, share))));
    }
    watch.take(
        new Intake.Exchanged(
            new ExchangeResult(
                TankFixture.LINE,
                TankFixture.DEVICE,
                ticker.now(),
                ticker.monotonicNanos(),
                Duration.ofMillis(60),
                "0103",
                "01030A",
                "",
                "",
                readings)));
  }

  private Value value(String name, double share) {
    String said = now.get(name);
    if (said.matches("[A-Z_]+")) {
      return new Value.Missing(said);
    }
    boolean probe = KINDS.get(name).quantity() == org.givre.measure.Quantity.TEMPERATURE;
    double trembles = probe && !said.endsWith("!") && turn % 2 == 0 ? 0.1 : 0;
    String[] ends = said.replace("!", "").split("\\.\\.");
    double from = Double.parseDouble(ends[0]);
    double to = Double.parseDouble(ends[ends.length - 1]);
    return new Value.Good(from + (to - from) * share - trembles);
  }

  private Reading reading(String name, Value value) {
    Instant at = ticker.now();
    return new Reading(id(name), at, ticker.monotonicNanos(), value, "01030A", "t@1", Source.LIVE);
  }

  private void figures() {
    Map<AlarmId, Double> figures = new HashMap<>();
    FIGURES.forEach(
        (name, kind) -> {
          if (now.containsKey(name)) {
            ChannelId of = id(kind == AlarmKind.CALIBRATION ? "top" : "level");
            figures.put(AlarmId.of(of, kind), Double.valueOf(now.get(name)));
          }
        });
    Map<org.givre.storage.TankId, Outlook> outlooks =
        now.containsKey("hold")
            ? Map.of(TankFixture.TANK, urgent(Integer.parseInt(now.get("hold"))))
            : Map.of();
    if (!figures.isEmpty() || !outlooks.isEmpty()) {
      watch.derived(outlooks, figures);
    }
  }

  private Outlook urgent(int urgency) {
    return new Outlook(
        OptionalDouble.of(10),
        OptionalDouble.of(10),
        Optional.empty(),
        Optional.of(ticker.now().plus(Duration.ofHours(30))),
        Outlook.Why.LEVEL,
        Optional.of(ticker.now()),
        Optional.empty(),
        urgency,
        List.of(),
        Optional.empty());
  }

  /** What would be on disk. */
  static final class Memory implements Keeper {
    final List<Reading> readings = new ArrayList<>();
    final Map<AlarmId, KeptState> states = new LinkedHashMap<>();

    @Override
    public Kept spool(List<Reading> batch) {
      readings.addAll(batch);
      return Kept.KEPT;
    }

    @Override
    public Kept rows(List<Reading> batch) {
      return Kept.KEPT;
    }

    @Override
    public Kept alarms(List<KeptEvent> events, List<KeptState> changed) {
      changed.forEach(state -> states.put(state.point().id(), state));
      return Kept.KEPT;
    }

    @Override
    public List<KeptState> states() {
      return List.copyOf(states.values());
    }

    @Override
    public List<KeptEvent> acts(Instant from) {
      return List.of();
    }

    @Override
    public SpoolReport replay(Instant from, Consumer<Reading> sink) {
      List<Reading> since = readings.stream().filter(one -> !one.at().isBefore(from)).toList();
      since.forEach(sink);
      return new SpoolReport(since.size(), List.of());
    }

    @Override
    public List<Reading> newest(ChannelId channel, Instant until) {
      return readings.stream()
          .filter(one -> one.channel().equals(channel) && !one.at().isAfter(until))
          .reduce((one, later) -> later)
          .map(List::of)
          .orElse(List.of());
    }
  }
}
