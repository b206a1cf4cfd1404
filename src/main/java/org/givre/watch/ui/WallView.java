package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.givre.fx.CurveCanvas;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Look;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.fx.Theme;
import org.givre.probe.ChannelKind;
import org.givre.watch.AlarmGroup;
import org.givre.watch.TankNow;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;

/** Every tank for five metres: the gravest large at the left, the others at the right. */
final class WallView extends Region {

  /** What the sizes of the stylesheet are made for; other screens show the same, scaled. */
  private static final double WIDTH = 1920;

  private static final double HEIGHT = 1080;

  private final Screen screen;
  private final TankWords words;
  private final Label day = Labels.of("", "wall-day");
  private final Label hour = Labels.figure("", "wall-hour");
  private final HBox tanks = new HBox(20);
  private final VBox all = new VBox();
  private final Scale scale = new Scale(1, 1, 0, 0);
  private final Look dark = new Look(Theme.DARK, 100);
  private final Label foot = Labels.of("", "wall-foot");
  private final Label age = Labels.of("", "wall-age");

  WallView(Screen screen, TankWords words) {
    this.screen = screen;
    this.words = words;
    getStyleClass().add("wall-ground");
    all.getStyleClass().add("wall");
    all.getTransforms().setAll(scale);
    Label title = screen.texts().on(Labels.of("", "wall-title"), "watch.wall.title");
    HBox head = Row.line(20, Icons.of("mdoal-ac_unit", 40), title, Row.space(), day, hour);
    VBox.setVgrow(tanks, Priority.ALWAYS);
    all.getChildren().addAll(head, tanks, Row.line(20, foot, Row.space(), age));
    getChildren().setAll(all);
  }

  @Override
  protected void layoutChildren() {
    double by = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
    if (by > 0) {
      scale.setX(by);
      scale.setY(by);
      all.resizeRelocate(0, 0, getWidth() / by, getHeight() / by);
    }
  }

  private record Shown(TankFacts facts, TankNow now, List<AlarmGroup> alarms, State state) {}

  void show(WatchSnapshot snapshot, List<TankFacts> all) {
    Formats formats = words.formats();
    day.setText(formats.longDay(formats.local(snapshot.at()).toLocalDate()));
    hour.setText(formats.hour(snapshot.at()));
    List<Shown> shown = new ArrayList<>();
    for (TankFacts facts : all) {
      TankNow now = snapshot.tank(facts.tank().id()).orElse(TankNow.unwatched(facts.tank().id()));
      List<AlarmGroup> alarms = AlarmGroup.of(now.alarms());
      shown.add(new Shown(facts, now, alarms, TankCard.state(now, alarms)));
    }
    shown.sort(
        Comparator.comparing((Shown one) -> one.state().compareTo(State.NORMAL) >= 0)
            .thenComparing(Shown::state)
            .thenComparing(one -> one.facts().tank().name()));
    tanks.getChildren().clear();
    if (!shown.isEmpty() && shown.getFirst().state() != State.NORMAL) {
      VBox large = large(shown.removeFirst(), snapshot.at());
      HBox.setHgrow(large, Priority.ALWAYS);
      large.prefWidthProperty().bind(tanks.widthProperty().multiply(0.6));
      tanks.getChildren().add(large);
    }
    VBox others = new VBox(20);
    shown.forEach(one -> others.getChildren().add(small(one)));
    HBox.setHgrow(others, Priority.ALWAYS);
    tanks.getChildren().add(others);
    long unanswered = snapshot.unanswered().size();
    String waits =
        unanswered == 0
            ? screen.say("watch.wall.quiet")
            : screen.say("watch.wall.unanswered", unanswered);
    foot.setText(
        snapshot.held() == 0
            ? waits
            : waits + " · " + screen.say("watch.wall.held", snapshot.held()));
    age.setText(screen.say("watch.wall.read", newest(snapshot, formats)));
  }

  private static String newest(WatchSnapshot snapshot, Formats formats) {
    return snapshot.tanks().stream()
        .flatMap(tank -> tank.channels().stream())
        .flatMap(channel -> channel.lastValue().stream())
        .map(reading -> reading.at())
        .max(Instant::compareTo)
        .map(at -> formats.age(Duration.between(at, snapshot.at())))
        .orElse(Formats.DASH);
  }

  private VBox large(Shown one, Instant at) {
    AlarmGroup group = one.alarms().isEmpty() ? null : one.alarms().getFirst();
    Label word =
        Labels.of(
            group == null ? screen.say("watch.word.unknown") : words.word(group), "wall-word");
    HBox head =
        Row.line(
            28,
            new StateShape(one.state(), 66),
            word,
            Labels.of(one.facts().tank().name(), "wall-word"),
            Row.space(),
            Labels.of(group == null ? "" : waiting(group, at), "wall-standing"));
    head.getChildren().stream()
        .filter(node -> node instanceof Label)
        .forEach(label -> ((Label) label).setMinWidth(USE_PREF_SIZE));
    head.getStyleClass().add("wall-head");
    CurveCanvas curve = new CurveCanvas(dark, CurveCanvas.Style.WALL);
    curve.show(one.facts().day(), new CurveCanvas.Scale(-200, -120), words.formats());
    VBox.setVgrow(curve, Priority.ALWAYS);
    HBox figure =
        new HBox(
            16, Labels.figure(temperature(one), "wall-figure-large"), Labels.of("°C", "wall-unit"));
    figure.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    Label sentence = Labels.wrapped(group == null ? "" : words.sentence(group), "wall-sentence");
    VBox body = new VBox(12, figure, sentence, curve);
    body.getStyleClass().add("wall-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    HBox facts =
        new HBox(
            40,
            fact(
                "watch.fact.stake",
                words.stake(one.facts().stake().units(), one.facts().stake().patients())),
            fact("watch.channel.name.level", level(one)));
    facts.getStyleClass().add("wall-facts");
    VBox large = new VBox(head, body, facts);
    large.getStyleClass().addAll("wall-large", one.state().styleClass());
    return large;
  }

  /** How long nobody has answered, or who did. */
  private String waiting(AlarmGroup group, Instant at) {
    return group
        .lead()
        .state()
        .happening()
        .filter(is -> group.isUnanswered())
        .map(
            is ->
                screen.say(
                    "watch.wall.waits", words.formats().age(Duration.between(is.sounded(), at))))
        .orElse(words.standing(group, at));
  }

  private VBox fact(String key, String value) {
    return new VBox(
        2, screen.texts().on(Labels.of("", "wall-label"), key), Labels.of(value, "wall-value"));
  }

  private VBox small(Shown one) {
    String word =
        one.alarms().isEmpty()
            ? screen.say(one.state() == State.NORMAL ? "watch.badge.normal" : "watch.badge.awaited")
            : words.badge(one.alarms().getFirst());
    String care =
        one.now()
            .standing()
            .care()
            .map(is -> " · " + screen.say("watch.care." + is.code()))
            .orElse("");
    Label said = Labels.of(word + care, "wall-state");
    HBox head =
        Row.line(
            18,
            new StateShape(one.state(), 40),
            Labels.of(one.facts().tank().name(), "wall-name"),
            Row.space(),
            said);
    HBox figures =
        new HBox(
            10,
            Labels.figure(temperature(one), "wall-figure"),
            Labels.of("°C", "wall-unit"),
            Row.space(),
            new VBox(
                screen.texts().on(Labels.of("", "wall-label"), "watch.wall.nitrogen"),
                Labels.figure(level(one), "wall-level")));
    figures.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    VBox small = new VBox(4, head, figures, Labels.of(under(one), "wall-label"));
    small.getStyleClass().addAll("wall-small", one.state().styleClass());
    VBox.setVgrow(small, Priority.ALWAYS);
    small.setMaxHeight(Double.MAX_VALUE);
    return small;
  }

  private String under(Shown one) {
    Optional<Double> top = number(one, ChannelKind.TEMP_TOP);
    int units = one.facts().stake().units();
    if (units == 0) {
      return screen.say("watch.wall.ready", one.facts().free());
    }
    return top.map(
            degrees ->
                screen.say(
                    "watch.wall.margin",
                    words.formats().withUnit(one.facts().limit() - degrees, 0, "K"),
                    units))
        .orElse(words.stake(units, one.facts().stake().patients()));
  }

  private String temperature(Shown one) {
    return number(one, ChannelKind.TEMP_TOP)
        .map(degrees -> words.formats().number(degrees, 1))
        .orElse(Formats.DASH);
  }

  private String level(Shown one) {
    return one.now()
        .level()
        .flatMap(
            channel ->
                TankWords.number(TankCard.shown(channel))
                    .map(
                        level ->
                            words
                                .formats()
                                .withUnit(level, 0, TankWords.unit(channel.channel().kind()))))
        .orElse(Formats.DASH);
  }

  private static Optional<Double> number(Shown one, ChannelKind kind) {
    return one.now().channel(kind).map(TankCard::shown).flatMap(TankWords::number);
  }
}
