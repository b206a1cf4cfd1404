package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.custody.Found;
import org.givre.custody.MovedUnit;
import org.givre.custody.Stay;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.fx.Buttons;
import org.givre.fx.EmptyPage;
import org.givre.fx.Page;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.Target;
import org.givre.label.InternalCode;
import org.givre.label.Scan;
import org.givre.storage.Place;
import org.givre.storage.PlaceUnknown;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.Tank;
import org.givre.storage.TankId;

/**
 * The stock as one finds it with the hands: the tank from above, a rack as it stands, the unit at
 * the right. Moves by drag, by two clicks or by scan; the undo button names what it undoes.
 */
public final class StockPage implements Page {

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final Screen screen;
  private final StockDesk desk;
  private final StockWords words;
  private final PageFrame frame;
  private final SegmentedBar<TankId> bar = new SegmentedBar<>();
  private final Button undo;
  private final StockHands hands;
  private final TankCard tankCard;
  private final FindCard findCard;
  private final RackCard rackCard;
  private final PlacePanel panel;
  private final HBox parts;
  private final StockChoice choice = new StockChoice();
  private final EventHandler<KeyEvent> keys = this::pressed;

  public StockPage(Screen screen, StockDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.words = new StockWords(screen.texts());
    this.frame = PageFrame.titled(screen.texts(), "custody.stock.title");
    this.hands = new StockHands(screen, desk, this::refresh, this::awaitPlace);
    this.undo = Buttons.plain(screen.texts(), "custody.stock.undo.none", "", this::undo);
    this.tankCard = new TankCard(screen, rack -> go(choice.tank(), rack));
    this.findCard = new FindCard(screen, desk);
    this.rackCard =
        new RackCard(
            screen,
            this::choose,
            (from, to) -> hands.drag(choice.view(), from, to),
            Buttons.plain(
                screen.texts(), "custody.rack.block", "fth-slash", this::blockOrUnblockRack));
    this.panel = new PlacePanel(screen, desk, hands);
    this.parts = parts();
    build();
  }

  private HBox parts() {
    VBox left = new VBox(12, tankCard.card(), findCard.card());
    left.setMinWidth(320);
    left.setPrefWidth(320);
    left.setMaxWidth(320);
    VBox.setVgrow(findCard.card(), Priority.ALWAYS);
    HBox all = new HBox(12, left, rackCard.card(), panel.card());
    HBox.setHgrow(rackCard.card(), Priority.ALWAYS);
    return all;
  }

  private void build() {
    undo.setId("stock-undo");
    frame.getStylesheets().add(StockPage.class.getResource("stock.css").toExternalForm());
    frame.beside(bar);
    Button store =
        Buttons.primary(
            screen.texts(),
            "custody.stock.store",
            "fth-plus",
            () -> screen.nav().open("reception"));
    frame.acts(undo, store);
    frame.content(parts);
    bar.onChoice(tank -> go(tank, ""));
    findCard.onFound(this::found);
    findCard.onPlace(this::goTo);
    frame.sceneProperty().addListener((at, before, after) -> listen(before, after));
    screen.texts().words().addListener((at, before, after) -> refresh());
  }

  /** While the page is in sight, wherever the focus is: a move takes its own cell away. */
  private void listen(Scene before, Scene after) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
    if (after != null) {
      after.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
  }

  @Override
  public String key() {
    return "stock";
  }

  @Override
  public Node view() {
    return frame;
  }

  @Override
  public void shown() {
    screen.tasks().run(() -> desk.tanks().tanks()).done(this::tanks).start();
  }

  private void tanks(List<Tank> tanks) {
    bar.clear();
    tanks.forEach(tank -> bar.choice(tank.id(), tank.name()));
    if (tanks.isEmpty()) {
      frame.content(
          new EmptyPage(
              screen.texts(),
              "fth-grid",
              "custody.stock.empty",
              Buttons.primary(
                  screen.texts(),
                  "custody.stock.empty.act",
                  "",
                  () -> screen.nav().open(Target.of("settings", "tanks", "new")))));
      return;
    }
    frame.content(parts);
    boolean known = tanks.stream().anyMatch(tank -> tank.id().equals(choice.tank()));
    go(known ? choice.tank() : tanks.getFirst().id(), known ? choice.rack() : "");
  }

  @Override
  public void open(Target target) {
    switch (target.kind()) {
      case "unit" -> goTo(UnitId.of(target.id()));
      case "place" -> find(() -> desk.tanks().position(PositionId.of(target.id())), this::goTo);
      case "tank" -> go(TankId.of(target.id()), "");
      default -> {}
    }
  }

  private void goTo(UnitId unit) {
    find(
        () -> desk.units().find(unit).flatMap(UnitNow::position).flatMap(desk.tanks()::position),
        this::goTo);
  }

  /** Looks a place up off the window's thread. */
  private void find(Supplier<Optional<Position>> look, Consumer<Position> then) {
    screen.tasks().run(look).done(found -> found.ifPresent(then)).start();
  }

  /** Shows a rack of a tank. */
  private void go(TankId tank, String rack) {
    choice.go(tank, rack);
    refresh();
  }

  /** Shows a place, wherever it is. */
  private void goTo(Position place) {
    choice.go(place.tank(), place.rack());
    choice.choose(place.id());
    refresh();
  }

  private record Looked(RackView view, Optional<MovedUnit> last, String reading) {}

  private void refresh() {
    if (choice.tank() == null) {
      return;
    }
    TankId tank = choice.tank();
    String rack = choice.rack();
    screen.tasks().run(() -> look(tank, rack)).done(looked -> looked.ifPresent(this::show)).start();
  }

  private Optional<Looked> look(TankId tank, String rack) {
    return desk.look(tank, rack)
        .map(
            view ->
                new Looked(
                    view,
                    desk.acts().lastMove(desk.by("")),
                    desk.outside().readingNow(tank, words.formats())));
  }

  private void show(Looked looked) {
    choice.show(looked.view());
    bar.choose(choice.tank());
    tankCard.show(looked.view(), looked.reading());
    rackCard.show(looked.view(), desk.ticker().now());
    showUndo(looked.last());
    choice.place().ifPresentOrElse(this::showPlace, panel::nothing);
  }

  private void showUndo(Optional<MovedUnit> last) {
    undo.setUserData(last.orElse(null));
    undo.setVisible(last.isPresent());
    undo.setManaged(last.isPresent());
    undo.setGraphic(org.givre.fx.Icons.of("fth-corner-up-left"));
    last.ifPresent(
        moved -> {
          screen.texts().on(undo, "custody.stock.undo", moved.from().path(), moved.to().path());
          undo.setContentDisplay(javafx.scene.control.ContentDisplay.LEFT);
          Buttons.withKey(undo, screen.say("custody.stock.undo.key"));
        });
  }

  private void undo() {
    if (undo.getUserData() instanceof MovedUnit moved) {
      hands.undo(moved);
    }
  }

  private void choose(Position position) {
    if (hands.completes(choice.view(), position)) {
      return;
    }
    choice.choose(position.id());
    choice.place().ifPresent(this::showPlace);
  }

  private void showPlace(Place place) {
    rackCard.mark(place.position().id());
    RackView view = choice.view();
    screen
        .tasks()
        .run(() -> looked(view, place))
        .done(
            shown -> {
              panel.show(shown);
              shown.unit().ifPresent(unit -> prove(shown, unit));
            })
        .start();
  }

  private PlacePanel.Shown looked(RackView view, Place place) {
    Optional<UnitShown> unit = view.unit(place);
    return new PlacePanel.Shown(
        place,
        view.tank().tank().name(),
        unit,
        unit.map(one -> desk.units().identity(one.now().id()).identifiers()).orElse(List.of()),
        unit.flatMap(one -> desk.units().stays(one.now().id()).stream().findFirst())
            .map(Stay::from),
        unit.flatMap(one -> one.now().position())
            .map(stands -> UnitProof.reading(words.say("custody.proof.reading"))));
  }

  /** Weeks of readings take a moment: the panel is there meanwhile. */
  private void prove(PlacePanel.Shown shown, UnitShown unit) {
    screen
        .tasks()
        .run(() -> desk.outside().proof(unit.now(), screen.texts().now(), words.formats()))
        .done(
            proof -> {
              if (choice.isAt(shown.place())) {
                panel.show(shown.with(proof));
              }
            })
        .start();
  }

  private void found(Found found) {
    switch (found) {
      case Found.FoundPlace one -> goTo(one.position());
      case Found.FoundUnit one -> goTo(one.unit().id());
      case Found.FoundPatient one ->
          screen.nav().open(Target.of("patients", "patient", one.patient().id().toString()));
    }
  }

  private void awaitPlace(String sentence) {
    rackCard.await(sentence);
  }

  private void blockOrUnblockRack() {
    hands.blockRack(choice.view());
  }

  private void pressed(KeyEvent press) {
    if (UNDO.match(press) && !undoesTyping(press)) {
      undo();
      press.consume();
    } else if (press.getCode() == KeyCode.ESCAPE && hands.gaveUp()) {
      press.consume();
    }
  }

  /** The same keys take typing back where there is some. */
  private static boolean undoesTyping(KeyEvent press) {
    return press.getTarget() instanceof TextInputControl field && field.isUndoable();
  }

  @Override
  public boolean scanned(Scan scan) {
    if (!(scan instanceof Scan.Internal internal)
        || internal.code().of() != InternalCode.Of.POSITION) {
      return false;
    }
    screen
        .tasks()
        .run(() -> StockCodes.place(desk, internal.code()))
        .done(
            place ->
                place.ifPresentOrElse(
                    this::scanned,
                    () ->
                        screen.notices().refused(List.of(new PlaceUnknown(internal.code().id())))))
        .start();
    return true;
  }

  private void scanned(Position place) {
    if (!hands.completes(choice.view(), place)) {
      goTo(place);
    }
  }
}
