package org.givre.dispensing.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.deviation.Deviation;
import org.givre.dispensing.ReleaseDossier;
import org.givre.dispensing.Released;
import org.givre.dispensing.ThawRecord;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.patient.Sex;
import org.givre.product.ClockEvent;
import org.givre.product.ClockState;

/** One thaw: the steps at the left, one clock a rule at the right, what must never be done. */
final class ThawConsole {

  private final Screen screen;
  private final TreatingDesk desk;
  private final Runnable again;
  private final ThawRecord record;
  private final ReleaseDossier dossier;
  private final Said said;
  private final ThawSteps steps;
  private final List<ClockCard> clocks = new ArrayList<>();
  private final DeadlineWall wall;
  private PageFrame frame;

  ThawConsole(Screen screen, TreatingDesk desk, TreatingBook.Console found, Runnable again) {
    this.screen = screen;
    this.desk = desk;
    this.again = again;
    this.record = found.record();
    this.dossier = found.dossier();
    this.said = new Said(screen.texts());
    this.steps = new ThawSteps(screen, desk, found, again);
    this.wall = new DeadlineWall(screen, record, dossier.patient().displayName());
  }

  void show(PageFrame into, Hyperlink up) {
    frame = into;
    String name = record.sheet().name() + ", " + dossier.patient().displayName();
    into.way(up, name).title(screen.say("dispensing.thaw")).acts(acts());
    VBox clockCards = new VBox(12);
    clockCards.getChildren().addAll(clockNodes());
    clockCards.getChildren().add(never());
    HBox.setHgrow(clockCards, Priority.ALWAYS);
    Card left = steps.card();
    left.setMinWidth(408);
    left.setPrefWidth(408);
    left.setMaxWidth(408);
    HBox both = new HBox(12, left, clockCards);
    VBox.setVgrow(both, Priority.ALWAYS);
    VBox all = new VBox(12, head());
    openDeviation().ifPresent(all.getChildren()::add);
    all.getChildren().add(both);
    into.scrolling(all);
  }

  /** One that was opened since the release stops every next act: the way to it is here. */
  private Optional<Node> openDeviation() {
    return dossier.deviations().stream()
        .filter(Deviation::isOpen)
        .findFirst()
        .map(
            open -> {
              Notice notice =
                  Notice.of(
                      State.ATTENTION,
                      screen.say("dispensing.deviation.open", open.number()),
                      open.report().what());
              Hyperlink go =
                  Buttons.link(
                      screen.texts(),
                      "dispensing.deviation.go",
                      () ->
                          screen
                              .nav()
                              .open(
                                  Target.of(
                                      "deviations", "deviation", open.id().value().toString())));
              go.setId("to-deviation");
              HBox line = Row.line(12, notice, go);
              HBox.setHgrow(notice, Priority.ALWAYS);
              return line;
            });
  }

  private Node[] acts() {
    List<Node> acts = new ArrayList<>();
    Button report =
        Buttons.plain(
            screen.texts(),
            "dispensing.deviation.report",
            "fth-alert-triangle",
            () ->
                screen.nav().open(Target.of("deviations", "unit", record.unit().id().toString())));
    report.setId("report-deviation");
    acts.add(report);
    desk.traces().ifPresent(traces -> acts.add(trace(traces)));
    record.dispensed().ifPresent(out -> acts.add(dispensingSheet(out.sheetNumber())));
    if (record.mark(ClockEvent.INFUSION_START).isPresent()) {
      acts.add(attest());
    }
    boolean inTank = record.unit().state().equals(UnitState.RESERVED);
    if (inTank && record.release().isPresent()) {
      acts.addAll(new ReleaseInForce(screen, desk, record, again).acts(patient()));
    }
    return acts.toArray(new Node[0]);
  }

  private Button trace(Traces traces) {
    Button trace =
        Buttons.plain(
            screen.texts(),
            "dispensing.trace",
            "fth-archive",
            () ->
                screen
                    .tasks()
                    .act(() -> traces.ofUnit(desk.by(), record.unit().id()))
                    .done(number -> screen.nav().open(Target.of("documents", "sheet", number)))
                    .refused(refusals -> screen.notices().refused(refusals))
                    .start());
    trace.setId("trace");
    return trace;
  }

  /** It travels with the bag: one click from the hand-over to the paper. */
  private Button dispensingSheet(String number) {
    Button sheet =
        Buttons.plain(
            screen.texts(),
            "dispensing.sheet.see",
            "fth-printer",
            () -> screen.nav().open(Target.of("documents", "sheet", number)));
    sheet.setId("see-dispensing-sheet");
    return sheet;
  }

  private Button attest() {
    Button attest =
        Buttons.plain(
            screen.texts(),
            "dispensing.attest",
            "fth-send",
            () ->
                screen
                    .tasks()
                    .act(() -> desk.acts().attestation().attest(desk.by(), record.unit().id()))
                    .done(number -> screen.nav().open(Target.of("documents", "sheet", number)))
                    .refused(refusals -> screen.notices().refused(refusals))
                    .start());
    attest.setId("attest");
    return attest;
  }

  private String patient() {
    return dossier.patient().displayName();
  }

  /** F11: the deadlines alone. */
  DeadlineWall wall() {
    return wall;
  }

  /** Redraws what is left of each clock. */
  void tick(Instant now) {
    clocks.forEach(clock -> clock.tick(now));
    wall.tick(now);
    if (frame != null) {
      frame.line(screen.texts().formats().longDayHour(now));
    }
  }

  private Card head() {
    UnitNow unit = record.unit();
    String volume =
        unit.unit()
            .content()
            .volume()
            .map(v -> screen.say("dispensing.volume", v.value()))
            .orElse("");
    String born = screen.texts().formats().day(dossier.patient().birthDate());
    String patientKey =
        dossier.patient().sex() == Sex.FEMALE
            ? "dispensing.patient.female"
            : "dispensing.patient.male";
    HBox line =
        new HBox(
            28,
            column(screen.say(patientKey), dossier.patient().displayName()),
            column(screen.say("dispensing.born-ipp"), born + " · " + dossier.patient().ipp()),
            Row.space(),
            column(screen.say("dispensing.product"), record.sheet().name()),
            column(
                screen.say("dispensing.unit"),
                screen.say(
                    "dispensing.unit-of",
                    unit.unit().content().n(),
                    unit.unit().content().of(),
                    volume)),
            column(screen.say("dispensing.lot"), dossier.lot().number()),
            released());
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    line.getStyleClass().add("treating-head");
    return new Card().rows(line);
  }

  private Node released() {
    Optional<Released> release = record.release();
    return release
        .<Node>map(
            r ->
                new Badge(
                    State.DONE,
                    screen.say("dispensing.released-at", screen.texts().formats().hour(r.at()))))
        .orElseGet(() -> new Badge(State.LACKING, screen.say("dispensing.not-released")));
  }

  private static VBox column(String caption, String value) {
    return new VBox(1, Labels.caption(caption), Labels.of(value, "strong", "card-name"));
  }

  private List<Node> clockNodes() {
    List<ClockState.Running> running =
        record.clocks().stream()
            .filter(ClockState.Running.class::isInstance)
            .map(ClockState.Running.class::cast)
            .sorted(Comparator.comparing(ClockState.Running::deadline))
            .toList();
    List<Node> nodes = new ArrayList<>();
    for (ClockState state : record.clocks()) {
      if (state instanceof ClockState.StartMissing missing) {
        nodes.add(missing(missing));
      }
      if (state instanceof ClockState.Exceeded exceeded) {
        nodes.add(exceeded(exceeded));
      }
    }
    for (ClockState.Running clock : running) {
      ClockCard.Rank rank = clocks.isEmpty() ? ClockCard.Rank.FIRST : ClockCard.Rank.OTHER;
      ClockCard.Words words =
          new ClockCard.Words(
              said.clockTitle(clock.rule(), record.sheet().clocks()), next(clock, running));
      ClockCard card = new ClockCard(screen, clock, rank, words);
      clocks.add(card);
      nodes.add(card.card());
    }
    if (nodes.isEmpty()) {
      nodes.add(announced());
    }
    return nodes;
  }

  /** What comes after the last clock that runs: the rules that have not started. */
  private String next(ClockState.Running clock, List<ClockState.Running> running) {
    if (clock != running.getLast()) {
      return "";
    }
    return record.clocks().stream()
        .filter(ClockState.NotStarted.class::isInstance)
        .map(state -> said.clockRule(state.rule()))
        .findFirst()
        .orElse("");
  }

  private Node missing(ClockState.StartMissing missing) {
    return Notice.of(
        State.CRITICAL,
        screen.say(
            "dispensing.clock.missing", said.clockTitle(missing.rule(), record.sheet().clocks())),
        screen.say(
            "dispensing.clock.missing.todo",
            screen.say("product.event." + missing.rule().from().code())));
  }

  private Node exceeded(ClockState.Exceeded exceeded) {
    return Notice.of(
        State.CRITICAL,
        screen.say(
            "dispensing.clock.exceeded", said.clockTitle(exceeded.rule(), record.sheet().clocks())),
        screen.say(
            "dispensing.clock.exceeded.by",
            screen.texts().formats().second(exceeded.deadline()),
            screen.texts().formats().second(exceeded.at())));
  }

  /** No clock runs: which ones will, from what. */
  private Card announced() {
    List<Node> rows = new ArrayList<>();
    for (ClockState state : record.clocks()) {
      String end =
          switch (state) {
            case ClockState.Met met ->
                screen.say("dispensing.clock.met", screen.texts().formats().second(met.at()));
            default -> said.clockRule(state.rule());
          };
      State shape = state instanceof ClockState.Met ? State.DONE : State.TO_DO;
      rows.add(
          Row.of(
              new org.givre.fx.StateShape(shape, 18),
              Row.twoLines(
                  Labels.body(said.clockTitle(state.rule(), record.sheet().clocks())),
                  Labels.caption(end))));
    }
    Card card = Card.named(screen.texts(), "dispensing.clocks");
    return card.rows(rows.toArray(new Node[0]));
  }

  private Card never() {
    FlowPane line = new FlowPane(20, 4);
    line.getStyleClass().add("never");
    line.getChildren()
        .add(
            Labels.of(
                screen.say(
                    "dispensing.sheet-version", record.sheet().name(), record.sheet().version()),
                "muted"));
    record.sheet().forbidden().stream()
        .map(act -> "product.forbidden." + act.name().toLowerCase(java.util.Locale.ROOT))
        .forEach(
            key ->
                line.getChildren()
                    .add(Row.line(6, Icons.of("fth-slash"), Labels.strong(screen.say(key)))));
    return new Card().rows(line);
  }
}
