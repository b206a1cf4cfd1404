package org.givre.custody.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.access.Permission;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.UnitState;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.CurveCanvas;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.kernel.Refusal;
import org.givre.measure.CurvePlan;
import org.givre.storage.Place;
import org.givre.storage.PlaceState;
import org.givre.storage.Reservation;

/** At the right: the place that is chosen, and the unit that stands there or is awaited. */
final class PlacePanel {

  private final Card card = new Card();

  /** What the panel's buttons do. */
  interface Acts {
    void move(UnitShown unit);

    void reserve(UnitShown unit);

    void history(UnitShown unit);

    void dossier(UnitShown unit);

    void quarantine(UnitShown unit);

    void lift(UnitShown unit);

    void store(UnitShown unit);

    void putBack(UnitShown unit);

    void giveUp(UnitShown unit);

    void block(Place place);

    void unblock(Place place);
  }

  /** What is looked up for the panel. */
  record Shown(
      Place place,
      String tank,
      Optional<UnitShown> unit,
      List<Identifier> identifiers,
      Optional<Instant> stored,
      Optional<UnitProof> proof) {

    Shown with(Optional<UnitProof> other) {
      return new Shown(place, tank, unit, identifiers, stored, other);
    }
  }

  /** Enough to see a limit of −120 °C and the coldest vapour. */
  private static final CurveCanvas.Scale SPARK = new CurveCanvas.Scale(-196, -115);

  private final Screen screen;
  private final StockDesk desk;
  private final StockWords words;
  private final Acts acts;
  private final UnitButtons buttons;

  PlacePanel(Screen screen, StockDesk desk, Acts acts) {
    this.screen = screen;
    this.desk = desk;
    this.words = new StockWords(screen.texts());
    this.acts = acts;
    this.buttons = new UnitButtons(screen, desk, acts);
    card.getStyleClass().add("place-panel");
    card.setMinWidth(280);
    card.setPrefWidth(280);
    card.setMaxWidth(280);
    nothing();
  }

  void nothing() {
    VBox empty = new VBox(8, Labels.wrapped(screen.say("custody.panel.nothing"), "muted"));
    empty.getStyleClass().add("place-part");
    card.rows(empty);
  }

  Card card() {
    return card;
  }

  void show(Shown shown) {
    List<Node> parts = new ArrayList<>();
    HBox head =
        Row.line(
            8,
            Labels.of(shown.place().position().path(), "strong", "place-path"),
            Labels.caption(shown.tank()));
    head.getStyleClass().addAll("place-part", "place-head");
    parts.add(head);
    shown
        .unit()
        .ifPresentOrElse(unit -> unit(parts, shown, unit), () -> place(parts, shown.place()));
    VBox all = new VBox(parts.toArray(new Node[0]));
    card.rows(PageFrame.scroll(all));
  }

  private void unit(List<Node> parts, Shown shown, UnitShown unit) {
    VBox who = new VBox(6, Labels.of(words.name(unit), "strong", "card-name"));
    UnitState state = unit.now().state();
    who.getChildren().add(new Badge(UnitLook.shape(state), words.state(state)));
    words.expiring(unit, desk.ticker().now()).ifPresent(who.getChildren()::add);
    VBox facts = new VBox(0);
    facts(facts, shown, unit);
    who.getChildren().add(facts);
    who.getStyleClass().add("place-part");
    parts.add(who);
    shown.proof().ifPresent(proof -> parts.add(proof(shown, proof)));
    parts.add(buttons(shown.place(), unit));
  }

  private void facts(VBox facts, Shown shown, UnitShown unit) {
    var content = unit.now().unit().content();
    pair(facts, "custody.fact.patient", Labels.of(unit.patient().displayName()));
    pair(facts, "custody.fact.born", Labels.of(words.formats().day(unit.patient().birthDate())));
    pair(facts, "custody.fact.ipp", Labels.code(unit.patient().ipp()));
    pair(facts, "custody.fact.lot", Labels.code(unit.lot().number()));
    shown.identifiers().stream()
        .filter(id -> id.type() == IdentifierType.MANUFACTURER_PATIENT)
        .findFirst()
        .ifPresent(
            id -> facts.getChildren().add(Row.pair(words.identifier(id), Labels.code(id.value()))));
    pair(facts, "custody.fact.volume", Labels.of(words.volume(content)));
    pair(facts, "custody.fact.expiry", Labels.of(words.expiry(content)));
    shown
        .stored()
        .ifPresent(
            at -> pair(facts, "custody.fact.stored", Labels.of(words.formats().dayHour(at))));
    if (shown.stored().isEmpty()) {
      unit.due()
          .ifPresent(
              at -> pair(facts, "custody.fact.arrival", Labels.of(words.formats().dayHour(at))));
    }
  }

  private void pair(VBox facts, String key, javafx.scene.control.Label value) {
    if (!value.getText().isEmpty()) {
      facts.getChildren().add(Row.pair(words.say(key), value));
    }
  }

  private Node proof(Shown shown, UnitProof proof) {
    VBox lines = new VBox(1);
    proof.facts().forEach(fact -> lines.getChildren().add(Labels.wrapped(fact, "caption")));
    VBox all =
        new VBox(
            6,
            Row.line(
                8,
                Labels.heading(words.say("custody.panel.proof")),
                Row.space(),
                Labels.caption(since(shown))));
    proof.curve().ifPresent(plan -> all.getChildren().add(curve(plan)));
    all.getChildren()
        .addAll(
            Row.line(
                8, new StateShape(proof.state(), 16), Labels.wrapped(proof.verdict(), "strong")),
            lines);
    all.getStyleClass().addAll("place-part", "place-proof");
    return all;
  }

  private Node curve(CurvePlan plan) {
    CurveCanvas canvas = new CurveCanvas(screen.look(), CurveCanvas.Style.SPARK);
    canvas.setMinHeight(48);
    canvas.setPrefHeight(48);
    canvas.show(plan, SPARK, words.formats());
    return canvas;
  }

  private LocalDate day(Instant at) {
    return at.atZone(words.formats().zone()).toLocalDate();
  }

  private String since(Shown shown) {
    return shown
        .stored()
        .map(at -> ChronoUnit.DAYS.between(day(at), day(desk.ticker().now())))
        .map(days -> words.say("custody.panel.days", days))
        .orElse("");
  }

  private Node buttons(Place place, UnitShown unit) {
    GridPane grid = new GridPane();
    grid.setHgap(8);
    grid.setVgap(8);
    boolean stands = unit.now().position().isPresent();
    if (stands) {
      grid.add(wide(buttons.move(unit)), 0, 0);
      grid.add(wide(buttons.reserve(unit)), 1, 0);
    } else if (isKept(place)) {
      grid.add(
          wide(act("custody.act.give-up", "fth-x", Permission.MOVE_STOCK, () -> acts.giveUp(unit))),
          0,
          0,
          2,
          1);
    }
    grid.add(wide(buttons.dossier(unit)), 0, 1);
    grid.add(wide(buttons.page(unit)), 1, 1);
    if (stands) {
      grid.add(wide(buttons.quarantine(unit)), 0, 2, 2, 1);
    }
    VBox all = new VBox(grid);
    all.getStyleClass().add("place-part");
    return all;
  }

  private static boolean isKept(Place place) {
    return place.state() instanceof PlaceState.Reserved held
        && held.reservation().kind() == Reservation.Kind.KEPT;
  }

  private Button act(String key, String icon, Permission permission, Runnable act) {
    Button button = Buttons.plain(screen.texts(), key, icon, act);
    button.setId(key.replace('.', '-'));
    desk.notAllowed(permission).ifPresent(why -> Buttons.allow(button, said(why)));
    return button;
  }

  private String said(Refusal why) {
    return screen.texts().say(why);
  }

  private static Button wide(Button button) {
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(Region.USE_COMPUTED_SIZE);
    GridPane.setHgrow(button, Priority.ALWAYS);
    GridPane.setFillWidth(button, true);
    return button;
  }

  private void place(List<Node> parts, Place place) {
    boolean blocked = place.state() instanceof PlaceState.Blocked;
    VBox part = new VBox(10);
    part.getStyleClass().add("place-part");
    if (place.state() instanceof PlaceState.Blocked why) {
      part.getChildren()
          .addAll(
              new Badge(State.OUT_OF_SERVICE, words.say("custody.cell.kind.blocked")),
              Labels.wrapped(why.why(), "muted"),
              wide(
                  act(
                      "custody.act.unblock",
                      "fth-check",
                      Permission.MOVE_STOCK,
                      () -> acts.unblock(place))));
    } else {
      part.getChildren()
          .addAll(
              Badge.chip(words.say("custody.cell.kind.free")),
              Labels.wrapped(words.say("custody.panel.free"), "muted"),
              wide(
                  act(
                      "custody.act.block",
                      "fth-slash",
                      Permission.MOVE_STOCK,
                      () -> acts.block(place))));
    }
    part.setUserData(blocked);
    parts.add(part);
  }
}
