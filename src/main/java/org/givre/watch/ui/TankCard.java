package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.fx.Badge;
import org.givre.fx.CurveCanvas;
import org.givre.fx.Labels;
import org.givre.fx.ReadingLabel;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.measure.Reading;
import org.givre.measure.Value;
import org.givre.probe.ChannelKind;
import org.givre.watch.AlarmGroup;
import org.givre.watch.ChannelNow;
import org.givre.watch.Outlook;
import org.givre.watch.TankNow;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;

/** One tank: its two temperatures and level now, 24 hours, what is at stake and until when. */
final class TankCard extends VBox {

  private final Screen screen;
  private final TankWords words;
  private final HBox head = Row.line(8);
  private final Label place = Labels.of("", "muted");
  private final ReadingLabel top = new ReadingLabel(ReadingLabel.Size.CARD);
  private final ReadingLabel bottom = new ReadingLabel(ReadingLabel.Size.CARD);
  private final ReadingLabel level = new ReadingLabel(ReadingLabel.Size.CARD);
  private final LevelGauge gauge;
  private final CurveCanvas curve;
  private final HBox foot = new HBox(16);
  private String headSaid = "";
  private String footSaid = "";
  private TankFacts facts;

  TankCard(Screen screen, TankWords words, TankFacts facts, Runnable open) {
    this.screen = screen;
    this.words = words;
    this.facts = facts;
    this.gauge = new LevelGauge(screen.look());
    this.curve = new CurveCanvas(screen.look(), CurveCanvas.Style.CARD);
    getStyleClass().addAll("givre-card", "tank-card");
    place.setMinWidth(USE_PREF_SIZE);
    VBox.setVgrow(curve, Priority.ALWAYS);
    curve.setPrefHeight(108);
    foot.getStyleClass().add("tank-foot");
    VBox body = new VBox(figures(), curve);
    body.getStyleClass().add("tank-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    head.getStyleClass().add("tank-head");
    getChildren().addAll(head, body, foot);
    setFocusTraversable(true);
    setOnMouseClicked(click -> open.run());
    setOnKeyPressed(
        press -> {
          if (press.getCode() == javafx.scene.input.KeyCode.ENTER) {
            open.run();
          }
        });
  }

  private GridPane figures() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("tank-figures");
    VBox topBox = named("watch.channel.name.top", top);
    VBox bottomBox = named("watch.channel.name.bottom", bottom);
    HBox levelBox = new HBox(2, gauge, named("watch.channel.name.level", level));
    grid.addRow(0, topBox, bottomBox, levelBox);
    for (double share : new double[] {34, 31, 35}) {
      var column = new javafx.scene.layout.ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  private VBox named(String key, ReadingLabel reading) {
    Label name = screen.texts().on(Labels.of("", "caption"), key);
    return new VBox(name, reading);
  }

  void facts(TankFacts other) {
    facts = other;
  }

  void show(WatchSnapshot snapshot) {
    Formats formats = words.formats();
    TankNow now = snapshot.tank(facts.tank().id()).orElse(TankNow.unwatched(facts.tank().id()));
    List<AlarmGroup> alarms = AlarmGroup.of(now.alarms());
    head(now, alarms, snapshot.at());
    new Figures(screen.texts(), facts, now, snapshot.at()).show(top, bottom, level);
    gauge.show(levelOf(now), scaleOf(now), formats);
    curve.show(facts.day(), CurveCanvas.Scale.TANKS, formats);
    foot(now, alarms, snapshot.at());
  }

  private static double levelOf(TankNow now) {
    return now.level()
        .filter(channel -> channel.state() == ChannelNow.Heard.HEARD)
        .flatMap(ChannelNow::lastValue)
        .map(Reading::value)
        .flatMap(TankWords::number)
        .orElse(Double.NaN);
  }

  static LevelScale scaleOf(TankNow now) {
    return LevelScale.of(
        now.level().map(level -> level.channel().kind()).orElse(ChannelKind.LEVEL_PERCENT));
  }

  private void head(TankNow now, List<AlarmGroup> alarms, Instant at) {
    State state = state(now, alarms);
    place.setText(placeAndAge(now, at));
    setAccessibleText(
        facts.tank().name() + ", " + screen.say(state.key()) + ", " + place.getText());
    String said =
        facts.tank().name()
            + screen.texts().now().locale()
            + state
            + alarms.stream().findFirst().map(is -> words.badge(is) + is.isUnanswered()).orElse("")
            + chips(now).stream().map(Label::getText).toList();
    if (said.equals(headSaid)) {
      return; // five times a second, for every tank: only what changed is laid out again
    }
    headSaid = said;
    Label name = Labels.of(facts.tank().name(), "card-name");
    name.setMinWidth(USE_PREF_SIZE);
    head.getChildren().setAll(new StateShape(state, 20), name);
    if (alarms.isEmpty()) {
      String word = state == State.NORMAL ? "watch.badge.normal" : "watch.badge.awaited";
      Label normal = Labels.of(screen.say(word), "strong", "caption");
      normal.getStyleClass().add(state == State.NORMAL ? "normal-text" : "unknown-text");
      head.getChildren().add(normal);
    } else {
      Badge badge = new Badge(state, words.badge(alarms.getFirst()));
      badge.setGraphic(null);
      head.getChildren().add(badge);
      if (!alarms.getFirst().isUnanswered()) {
        Label chip = Badge.chip(screen.say("watch.badge.answered"));
        chip.setGraphic(org.givre.fx.Icons.of("fth-check", 12));
        head.getChildren().add(chip);
      }
    }
    chips(now).forEach(chip -> head.getChildren().add(chip));
    head.getChildren().addAll(Row.space(), place);
    getStyleClass().removeIf(each -> each.startsWith("state-"));
    getStyleClass().add(state.styleClass());
  }

  /** What is done to the tank, always seen. */
  private List<Label> chips(TankNow now) {
    List<Label> chips = new ArrayList<>();
    now.standing()
        .care()
        .ifPresent(care -> chips.add(Badge.chip(screen.say("watch.care." + care.code()))));
    now.standing()
        .opening()
        .filter(is -> !is.isDone())
        .ifPresent(
            is ->
                chips.add(
                    Badge.chip(
                        screen.say(
                            is.opening().announced()
                                ? "watch.opening.word"
                                : "watch.opening.unannounced"))));
    return chips;
  }

  static State state(TankNow now, List<AlarmGroup> alarms) {
    if (!alarms.isEmpty()) {
      return TankWords.state(alarms.getFirst());
    }
    boolean silent =
        now.channels().isEmpty()
            || now.channels().stream()
                .anyMatch(channel -> channel.state() != ChannelNow.Heard.HEARD);
    return silent ? State.UNKNOWN : State.NORMAL;
  }

  private String placeAndAge(TankNow now, Instant at) {
    Optional<Instant> newest =
        now.channels().stream()
            .filter(channel -> channel.state() == ChannelNow.Heard.HEARD)
            .flatMap(channel -> channel.lastValue().stream())
            .map(Reading::at)
            .max(Instant::compareTo);
    String room = words.room(facts.tank().room());
    return newest
        .map(
            seen ->
                screen.say("watch.room-age", room, words.formats().age(Duration.between(seen, at))))
        .orElse(room);
  }

  private void foot(TankNow now, List<AlarmGroup> alarms, Instant at) {
    boolean silent = !alarms.isEmpty() && TankWords.state(alarms.getFirst()) == State.UNKNOWN;
    String said =
        screen.texts().now().locale()
            + (silent ? words.cause(alarms.getFirst().lead()) : forecast(now, at))
            + forecastTone(now)
            + now.standing().outlook().map(is -> is.urgency() + " " + is.critical())
            + facts.stake().units()
            + facts.stake().patients()
            + facts.strictest()
            + facts.free();
    if (said.equals(footSaid)) {
      return;
    }
    footSaid = said;
    VBox first =
        silent
            ? cause(words.cause(alarms.getFirst().lead()))
            : urgent(now, at)
                .orElseGet(
                    () -> fact("watch.fact.level-critical", forecast(now, at), forecastTone(now)));
    VBox stake =
        fact("watch.fact.stake", words.stake(facts.stake().units(), facts.stake().patients()), "");
    VBox limit =
        facts.strictest().isPresent()
            ? fact("watch.fact.strictest", strictest(), "")
            : fact("watch.fact.free", screen.say("watch.free", facts.free()), "");
    foot.getChildren().setAll(first, stake, limit);
    foot.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
    foot.setAlignment(Pos.CENTER_LEFT);
  }

  /** The cause is the one fact that is never cut. */
  private VBox cause(String said) {
    VBox fact = fact("watch.fact.cause", said, "unknown-text");
    fact.setMinWidth(USE_PREF_SIZE);
    fact.setPrefWidth(USE_COMPUTED_SIZE);
    return fact;
  }

  private VBox fact(String key, String value, String tone) {
    Label said = Labels.of(value, "strong");
    if (!tone.isEmpty()) {
      said.getStyleClass().add(tone);
    }
    VBox fact = new VBox(Labels.caption(screen.say(key)), said);
    fact.setPrefWidth(170);
    fact.setMinWidth(0);
    return fact;
  }

  private String strictest() {
    return facts
        .strictest()
        .map(
            limit ->
                screen.say(
                    "watch.limit.short", limit.product(), words.formats().limit(limit.celsius())))
        .orElse("");
  }

  /** « remplir avant samedi 14:00 », over it « prochain jour ouvré mardi ». */
  private Optional<VBox> urgent(TankNow now, Instant at) {
    Optional<Outlook> outlook = now.standing().outlook().filter(is -> is.urgency() > 0);
    return outlook
        .flatMap(Outlook::critical)
        .map(
            critical -> {
              Label act =
                  Labels.of(
                      OutlookWords.act(screen.texts(), outlook.get(), critical),
                      "strong",
                      outlook.get().urgency() > 1 ? "critical-text" : "attention-text");
              act.setMinWidth(USE_PREF_SIZE);
              VBox fact =
                  new VBox(
                      Labels.caption(
                          OutlookWords.next(screen.texts(), outlook.get(), at)
                              .orElse(screen.say("watch.fact.level-critical"))),
                      act);
              fact.setPrefWidth(USE_COMPUTED_SIZE);
              return fact;
            });
  }

  private String forecast(TankNow now, Instant at) {
    return TankPane.left(facts, now)
        .map(left -> ForecastWords.say(screen.texts(), left.shortest(), at))
        .orElse(Formats.DASH);
  }

  private String forecastTone(TankNow now) {
    boolean urgent = now.standing().outlook().filter(is -> is.urgency() > 0).isPresent();
    return urgent
            || TankPane.left(facts, now)
                .filter(left -> left.shortest().compareTo(Duration.ofDays(4)) < 0)
                .isPresent()
        ? "attention-text"
        : "";
  }

  static Value shown(ChannelNow channel) {
    return channel.state() == ChannelNow.Heard.HEARD
        ? channel.lastValue().map(Reading::value).orElse(new Value.Missing(""))
        : new Value.Missing("");
  }
}
