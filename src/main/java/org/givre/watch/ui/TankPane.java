package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.ReadingLabel;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.measure.Reading;
import org.givre.watch.AlarmGroup;
import org.givre.watch.ChannelNow;
import org.givre.watch.LevelForecast;
import org.givre.watch.Outlook;
import org.givre.watch.TankNow;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;

/** One tank on its own page: figures, live chart of any span, what is at stake, what happened. */
final class TankPane {

  private static final double SIDE = 342;

  private final Screen screen;
  private final TankDesk desk;
  private final TankWords words;
  private final PageFrame frame = new PageFrame();
  private Runnable opening = () -> {};
  private final ReadingLabel top = new ReadingLabel(ReadingLabel.Size.STRIP);
  private final ReadingLabel bottom = new ReadingLabel(ReadingLabel.Size.STRIP);
  private final ReadingLabel level = new ReadingLabel(ReadingLabel.Size.STRIP);
  private final HBox strip = new HBox();
  private final LiveChart chart;
  private final StakeCard stake;
  private final EventCard events;
  private final Hyperlink up;
  private final TankActs acts;

  TankPane(Screen screen, TankDesk desk, TankWords words, Runnable back) {
    this.screen = screen;
    this.words = words;
    this.events = new EventCard(screen, desk);
    this.chart = new LiveChart(screen, desk, events);
    this.stake = new StakeCard(screen);
    this.up = Buttons.link(screen.texts(), "watch.tanks.title", back);
    this.acts = new TankActs(screen, desk);
    this.desk = desk;
    strip.getStyleClass().addAll("givre-card", "figure-strip");
    VBox side = new VBox(12, stake.card(), events.card());
    side.setMinWidth(SIDE);
    side.setPrefWidth(SIDE);
    VBox.setVgrow(events.card(), Priority.ALWAYS);
    HBox below = new HBox(12, chart.card(), side);
    HBox.setHgrow(chart.card(), Priority.ALWAYS);
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox all = new VBox(12, acts.banners(), strip, below);
    frame.content(all);
  }

  Node view() {
    return frame;
  }

  void open(TankFacts facts, WatchSnapshot snapshot, Runnable fill, Runnable countdown) {
    opening = countdown;
    frame.way(up, facts.tank().name());
    frame.title(facts.tank().name());
    Node announce =
        Buttons.plain(
            screen.texts(),
            "watch.opening.open",
            "fth-unlock",
            () -> OpeningPanel.open(screen, desk, facts.tank(), countdown));
    announce.setId("opening-open");
    frame.acts(
        acts.menu(facts.tank()),
        announce,
        Buttons.plain(
            screen.texts(),
            "watch.probes.open",
            "fth-crosshair",
            () -> screen.nav().open(Target.of("settings", "probes", facts.tank().id().toString()))),
        Buttons.plain(
            screen.texts(),
            "watch.tank.record",
            "fth-file-text",
            () -> screen.nav().open(Target.of("documents", "tank", facts.tank().id().toString()))),
        Buttons.primary(screen.texts(), "watch.fill.open", "fth-droplet", fill));
    stake.open(
        () -> screen.nav().open(Target.of("stock", "tank", facts.tank().id().toString())),
        () -> screen.nav().open(Target.of("stock", "stood", facts.tank().id().toString())));
    chart.open(facts.tank());
    show(facts, snapshot);
  }

  void show(TankFacts facts, WatchSnapshot snapshot) {
    TankNow now = snapshot.tank(facts.tank().id()).orElse(TankNow.unwatched(facts.tank().id()));
    List<AlarmGroup> alarms = AlarmGroup.of(now.alarms());
    State state = TankCard.state(now, alarms);
    Badge badge =
        new Badge(
            state == State.NORMAL ? State.DONE : state,
            alarms.isEmpty()
                ? screen.say(state == State.NORMAL ? "watch.badge.normal" : "watch.badge.awaited")
                : words.badge(alarms.getFirst()));
    frame.beside(badge);
    frame.line(line(facts, now, snapshot.at()));
    new Figures(screen.texts(), facts, now, snapshot.at()).show(top, bottom, level);
    strip(facts, now, snapshot.at());
    acts.show(facts.tank(), now, snapshot.at(), opening);
    stake.show(facts, now, words);
    chart.follow(snapshot.at());
  }

  private String line(TankFacts facts, TankNow now, Instant at) {
    Optional<Instant> newest =
        now.channels().stream()
            .filter(channel -> channel.state() == ChannelNow.Heard.HEARD)
            .flatMap(channel -> channel.lastValue().stream())
            .map(Reading::at)
            .max(Instant::compareTo);
    String said =
        screen.say(
            "watch.tank.line", words.room(facts.tank().room()), facts.tank().layout().positions());
    return newest
        .map(
            seen ->
                screen.say(
                    "watch.tank.line-read", said, words.formats().age(Duration.between(seen, at))))
        .orElse(said);
  }

  private void strip(TankFacts facts, TankNow now, Instant at) {
    Formats formats = words.formats();
    strip
        .getChildren()
        .setAll(
            cell("watch.channel.name.top", top, "trace-top"),
            cell("watch.channel.name.bottom", bottom, "trace-bottom"),
            cell("watch.channel.name.level", level, ""),
            figure(
                "watch.figure.use",
                use(facts, now).map(is -> formats.number(is, 1)).orElse(Formats.DASH),
                use(facts, now).isPresent() ? "watch.figure.use.unit" : "",
                "watch.figure.use.under",
                facts.level().unit()),
            figure(
                "watch.fact.level-critical",
                left(facts, now)
                    .map(is -> ForecastWords.range(screen.texts(), is))
                    .orElse(Formats.DASH),
                "",
                OutlookWords.under(
                    screen.texts(), now.standing().outlook(), left(facts, now).isPresent(), at)),
            figure(
                "watch.figure.vacuum",
                "≈" + Formats.NARROW + vacuumMinutes(facts),
                "watch.figure.vacuum.unit",
                "watch.figure.vacuum.under"));
    strip.getChildren().forEach(cell -> HBox.setHgrow(cell, Priority.ALWAYS));
  }

  /** What is used a day; nothing where the level does not fall. */
  static Optional<Double> use(TankFacts facts, TankNow now) {
    Optional<Double> usual =
        now.standing()
            .outlook()
            .flatMap(
                is ->
                    is.usual().isPresent()
                        ? Optional.of(is.usual().getAsDouble())
                        : Optional.empty());
    return usual.or(() -> facts.forecast().map(LevelForecast::perDay)).filter(is -> is > 0.05);
  }

  /** From the shortest to the longest that the level lasts. */
  static Optional<Outlook.Hold> left(TankFacts facts, TankNow now) {
    return now.standing()
        .outlook()
        .flatMap(Outlook::hold)
        .or(
            () ->
                facts
                    .forecast()
                    .flatMap(is -> is.until(facts.level().critical()))
                    .map(is -> new Outlook.Hold(is, is)));
  }

  /** From the last top reading to the limit at 48 K/h, what was seen when a vacuum failed. */
  private static String vacuumMinutes(TankFacts facts) {
    return facts.day().traces().stream()
        .findFirst()
        .filter(trace -> !trace.isEmpty())
        .map(trace -> trace.segments().getLast().end().last())
        .map(degrees -> Math.max(0, Math.floor((facts.limit() - degrees) / 48 * 60)))
        .map(minutes -> Integer.toString(minutes.intValue()))
        .orElse(Formats.DASH);
  }

  private VBox cell(String key, ReadingLabel reading, String mark) {
    Label name = screen.texts().on(Labels.of("", "caption"), key);
    HBox head = Row.line(6, name);
    if (!mark.isEmpty()) {
      Region dash = new Region();
      dash.getStyleClass().addAll("trace-mark", mark);
      dash.setMinSize(10, 4);
      dash.setMaxSize(10, 4);
      head.getChildren().addFirst(dash);
    }
    VBox cell = new VBox(1, head, reading);
    cell.getStyleClass().add("strip-cell");
    return cell;
  }

  private VBox figure(String key, String number, String unitKey, String underKey) {
    return figure(key, number, unitKey, underKey, "");
  }

  private VBox figure(String key, String number, String unitKey, String underKey, String unit) {
    Label name = screen.texts().on(Labels.of("", "caption"), key);
    HBox line = new HBox(4, Labels.figure(number, "figure-22"));
    line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    if (!unitKey.isEmpty()) {
      line.getChildren().add(Labels.of(screen.say(unitKey, unit), "caption"));
    }
    VBox cell =
        new VBox(
            1,
            name,
            line,
            Labels.caption(underKey.startsWith("watch.") ? screen.say(underKey) : underKey));
    cell.getStyleClass().add("strip-cell");
    return cell;
  }
}
