package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.Occurrence;
import org.givre.alarm.Stake;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.CurveCanvas;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.fx.StepList;
import org.givre.fx.Target;
import org.givre.measure.CurvePlan;
import org.givre.measure.CurveWindow;
import org.givre.probe.ChannelKind;
import org.givre.storage.Tank;
import org.givre.watch.AlarmGroup;
import org.givre.watch.ChannelNow;
import org.givre.watch.TankNow;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Formats;

/** One alarm: facts → conduct → what is at stake → where else it could go → the answer. */
final class AlarmPane {

  private static final Duration BEFORE = Duration.ofMinutes(90);

  private final Screen screen;
  private final TankDesk desk;
  private final TankWords words;
  private final PageFrame frame = new PageFrame();
  private final HBox figures = new HBox();
  private final CurveCanvas curve;
  private final VBox facts = new VBox(6);
  private final StepList conduct = new StepList();
  private final Label means = Labels.wrapped("", "conduct-means");
  private final Card stake;
  private final Card refuges;
  private final AlarmAnswer answer;
  private final Hyperlink up;
  private AlarmGroup shown;

  /** What is looked up in the background for an alarm. */
  private record Looked(
      Optional<Tank> tank,
      Stake.AtStake stake,
      List<Stake.Refuge> refuges,
      List<KeptEvent> life,
      Optional<CurvePlan> plan) {}

  AlarmPane(Screen screen, TankDesk desk, TankWords words, Runnable back) {
    this.screen = screen;
    this.desk = desk;
    this.words = words;
    this.curve = new CurveCanvas(screen.look(), CurveCanvas.Style.CARD);
    this.answer = new AlarmAnswer(screen, desk, words);
    this.up = Buttons.link(screen.texts(), "watch.alarms.title", back);
    this.stake = Card.named(screen.texts(), "watch.fact.stake");
    this.refuges = Card.named(screen.texts(), "watch.alarm.refuges");
    frame.content(content());
  }

  Node view() {
    return frame;
  }

  private VBox content() {
    figures.getStyleClass().addAll("givre-card", "figure-strip");
    curve.setPrefHeight(190);
    Card factsCard = Card.named(screen.texts(), "watch.alarm.facts");
    VBox life = new VBox(curve, PageFrame.scroll(facts));
    facts.getStyleClass().add("alarm-facts");
    factsCard.rows(life);
    VBox.setVgrow(life, Priority.ALWAYS);
    Card conductCard = Card.named(screen.texts(), "watch.alarm.conduct");
    conduct.getStyleClass().add("conduct");
    conductCard.rows(PageFrame.scroll(new VBox(means, conduct)));
    VBox right = new VBox(12, stake, refuges);
    VBox.setVgrow(stake, Priority.ALWAYS);
    GridPane three = new GridPane();
    three.setHgap(12);
    double[] shares = {37.5, 28, 34.5};
    for (double share : shares) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      three.getColumnConstraints().add(column);
    }
    three.addRow(0, factsCard, conductCard, right);
    for (Node node : three.getChildren()) {
      GridPane.setVgrow(node, Priority.ALWAYS);
    }
    VBox.setVgrow(three, Priority.ALWAYS);
    return new VBox(12, figures, three, answer.view());
  }

  void open(AlarmGroup group, WatchSnapshot snapshot) {
    shown = group;
    frame.way(up, words.title(group));
    answer.open(group);
    show(group, snapshot);
    lookUp(group);
  }

  void show(AlarmGroup group, WatchSnapshot snapshot) {
    boolean moved = !sameLife(group);
    shown = group;
    frame.way(up, words.title(group));
    frame.title(words.title(group));
    frame.line(line(group, snapshot.at()));
    figures(group, snapshot);
    answer.show(group);
    if (moved) {
      lookUp(group);
    }
  }

  private boolean sameLife(AlarmGroup group) {
    return group.lead().state().code().equals(shown.lead().state().code())
        && group.lead().level().equals(shown.lead().level());
  }

  private String line(AlarmGroup group, Instant now) {
    Formats formats = words.formats();
    String standing = words.standing(group, now);
    return group
        .raised()
        .map(at -> screen.say("watch.alarm.line", formats.longDayHour(at), standing))
        .orElse(standing);
  }

  private void figures(AlarmGroup group, WatchSnapshot snapshot) {
    figures.getChildren().clear();
    AlarmNow lead = group.lead();
    Formats formats = words.formats();
    Optional<TankNow> tank = lead.point().tank().flatMap(snapshot::tank);
    tank.ifPresent(
        is -> {
          is.channel(ChannelKind.TEMP_TOP)
              .ifPresent(now -> figure("watch.channel.name.top", now, lead));
          is.channel(ChannelKind.TEMP_BOTTOM)
              .ifPresent(now -> figure("watch.channel.name.bottom", now, lead));
          is.level().ifPresent(now -> figure("watch.channel.name.level", now, lead));
        });
    lead.state()
        .happening()
        .filter(is -> !Double.isNaN(is.worst()))
        .filter(is -> !TankWords.unit(lead.point()).isEmpty())
        .ifPresent(
            is ->
                figure(
                    screen.say("watch.alarm.worst", formats.hour(is.worstAt())),
                    words.amount(lead.point(), is.worst()),
                    false));
    lead.state()
        .happening()
        .map(Occurrence::raised)
        .ifPresent(
            at ->
                figure(
                    screen.say("watch.alarm.lasts"),
                    formats.age(Duration.between(at, snapshot.at())),
                    false));
  }

  private void figure(String key, ChannelNow channel, AlarmNow lead) {
    ChannelKind kind = channel.channel().kind();
    figure(
        screen.say(key),
        TankWords.number(TankCard.shown(channel))
            .map(number -> words.amount(kind, number))
            .orElse(Formats.DASH),
        lead.state().isActive() && lead.point().quantity().equals(Optional.of(kind)));
  }

  private void figure(String name, String value, boolean alarming) {
    Label number = Labels.figure(value, "figure-22");
    if (alarming) {
      number.getStyleClass().add("critical-text");
    }
    VBox cell = new VBox(1, Labels.caption(name), number);
    cell.getStyleClass().add("strip-cell");
    HBox.setHgrow(cell, Priority.ALWAYS);
    figures.getChildren().add(cell);
  }

  private void lookUp(AlarmGroup group) {
    screen.tasks().run(() -> looked(group)).done(looked -> show(group, looked)).start();
  }

  private Looked looked(AlarmGroup group) {
    AlarmNow lead = group.lead();
    Optional<Tank> tank = lead.point().tank().flatMap(id -> desk.tanks().tank(id));
    Stake.AtStake atStake =
        tank.map(is -> desk.stake().of(is.id())).orElse(Stake.AtStake.nothing());
    double limit =
        atStake.lines().stream()
            .flatMap(line -> line.celsius().stream().boxed())
            .min(Double::compare)
            .orElse(TankLookup.USUAL_LIMIT);
    Instant raised = group.raised().orElse(desk.ticker().now());
    Instant now = desk.ticker().now();
    Instant from = raised.minus(BEFORE);
    TankLookup lookup = new TankLookup(desk, screen.texts());
    return new Looked(
        tank,
        atStake,
        tank.map(is -> desk.stake().refuges(is.id(), limit)).orElse(List.of()),
        desk.alarms().events(lead.id(), raised.minus(BEFORE)),
        tank.filter(is -> from.isBefore(now))
            .map(is -> lookup.page(is, new CurveWindow(from, now, now, 330), List.of())));
  }

  private void show(AlarmGroup group, Looked looked) {
    looked
        .plan()
        .ifPresent(plan -> curve.show(plan, new CurveCanvas.Scale(-203, -115), words.formats()));
    curve.setVisible(looked.plan().isPresent());
    curve.setManaged(looked.plan().isPresent());
    life(group, looked.life());
    means.setText(AlarmConduct.means(screen.texts(), group));
    conduct.show(
        AlarmConduct.steps(
            screen.texts(),
            group,
            looked.tank().map(is -> words.room(is.room())),
            looked.refuges()));
    stake(group, looked);
    refuges(looked.refuges());
    looked.tank().ifPresent(this::evacuation);
  }

  private void life(AlarmGroup group, List<KeptEvent> life) {
    facts.getChildren().clear();
    Formats formats = words.formats();
    for (KeptEvent kept : life) {
      Label hour = Labels.caption(formats.hour(kept.event().at()));
      hour.setMinWidth(44);
      State state =
          kept.event().act().annunciates()
              ? kept.event().level() == org.givre.alarm.AlarmLevel.CRITICAL
                  ? State.CRITICAL
                  : State.ATTENTION
              : State.INFO;
      String said = screen.say("alarm.act." + kept.event().act().code());
      String more =
          kept.event().by().isEmpty()
              ? amount(kept)
              : kept.event().by() + Formats.NARROW + ": " + kept.event().words();
      facts
          .getChildren()
          .add(
              Row.line(
                  8,
                  hour,
                  new StateShape(state, 16),
                  Labels.wrapped(more.isEmpty() ? said : said + ", " + more)));
    }
    if (group.lead().point().kind() == org.givre.alarm.AlarmKind.SILENCE) {
      facts.getChildren().add(Labels.wrapped(words.cause(group.lead()), "unknown-text"));
    }
    if (!group.lead().recorded()) {
      facts
          .getChildren()
          .add(Labels.wrapped(screen.say("watch.alarm.not-recorded"), "attention-text"));
    }
  }

  private String amount(KeptEvent kept) {
    return Double.isNaN(kept.event().value())
        ? ""
        : words.amount(kept.point(), kept.event().value());
  }

  private void stake(AlarmGroup group, Looked looked) {
    stake.count(words.stake(looked.stake().units(), looked.stake().patients()));
    List<Node> rows = new ArrayList<>();
    double warmest = warmest(group);
    looked.stake().lines().stream().limit(4).forEach(line -> rows.add(unit(line, warmest)));
    int more = looked.stake().lines().size() - 4;
    if (more > 0) {
      rows.add(Labels.of(screen.say("watch.alarm.more-units", more), "caption", "stake-row"));
    }
    if (rows.isEmpty()) {
      rows.add(Labels.of(screen.say("watch.stake.nothing"), "caption", "card-row"));
    }
    stake.rows(PageFrame.scroll(new VBox(rows.toArray(Node[]::new))));
  }

  private static double warmest(AlarmGroup group) {
    return group
        .lead()
        .state()
        .happening()
        .filter(is -> group.lead().point().kind() == AlarmKind.HIGH)
        .filter(is -> group.lead().point().quantity().equals(Optional.of(ChannelKind.TEMP_TOP)))
        .map(Occurrence::worst)
        .orElse(Double.NaN);
  }

  private HBox unit(Stake.Line line, double warmest) {
    Formats formats = words.formats();
    Label place = Labels.code(line.place());
    place.setMinWidth(60);
    Label product = Labels.strong(line.product());
    product.setMinWidth(70);
    Label patient = Labels.of(line.patient());
    patient.setMaxWidth(Double.MAX_VALUE);
    patient.setMinWidth(0);
    Label planned =
        Labels.of(
            line.planned()
                .map(
                    at ->
                        screen.say(
                            "watch.stake.planned",
                            formats.shortDay(LocalDate.ofInstant(at, Formats.PARIS))))
                .orElse(""),
            "caption");
    planned.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    double margin = line.celsius().orElse(Double.NaN) - warmest;
    boolean beyond = margin < 0;
    Label said =
        Labels.of(
            Double.isNaN(margin)
                ? line.celsius().isPresent() ? formats.limit(line.celsius().getAsDouble()) : ""
                : beyond ? screen.say("watch.stake.beyond") : formats.kelvin(margin));
    said.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    VBox whose = new VBox(patient);
    if (line.planned().isPresent()) {
      whose.getChildren().add(planned);
    }
    HBox.setHgrow(whose, Priority.ALWAYS);
    whose.setMinWidth(0);
    whose.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox row = Row.line(12, place, product, whose, said);
    row.getStyleClass().add("stake-row");
    if (beyond) {
      said.getStyleClass().addAll("strong", "critical-text");
      row.getStyleClass().add("beyond");
    }
    return row;
  }

  /** From the alarm to the list of what is carried elsewhere, in rescue order. */
  private void evacuation(Tank tank) {
    Hyperlink evacuate =
        Buttons.link(
            screen.texts(),
            "watch.alarm.evacuate",
            () -> screen.nav().open(Target.of("evacuation", "tank", tank.id().toString())));
    evacuate.setId("alarm-evacuate");
    refuges.right(evacuate);
  }

  private void refuges(List<Stake.Refuge> all) {
    List<Node> rows = new ArrayList<>();
    for (Stake.Refuge refuge : all.stream().limit(2).toList()) {
      rows.add(
          Row.of(
              new StateShape(State.NORMAL, 18),
              Row.twoLines(
                  Labels.strong(refuge.name()),
                  Labels.caption(
                      screen.say("watch.alarm.refuge", refuge.free(), words.room(refuge.room())))),
              Buttons.plain(
                  screen.texts(),
                  "watch.alarm.refuge.open",
                  "",
                  () -> screen.nav().open(Target.of("stock", "tank", refuge.tank().toString())))));
    }
    if (rows.isEmpty()) {
      rows.add(Labels.of(screen.say("watch.alarm.refuge.none"), "caption", "card-row"));
    }
    refuges.rows(rows.toArray(Node[]::new));
  }
}
