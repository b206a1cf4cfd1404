package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
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
import org.givre.fx.Row;
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
  private final Button store;
  private final Button inventory;
  private final MoveBoard moveBoard;
  private final StoodView stood;
  private final UnitView unitView;
  private final UnitsView unitsView;
  private List<MovedUnit> undoable = List.of();
  private View view = View.RACK;
  private UnitId unit;
  private final StockChoice choice = new StockChoice();
  private final EventHandler<KeyEvent> keys = this::pressed;

  /** What the page shows. */
  private enum View {
    RACK,
    UNIT,
    BOARD,
    STOOD,
    LIST
  }

  public StockPage(Screen screen, StockDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.words = new StockWords(screen.texts());
    this.frame = PageFrame.titled(screen.texts(), "custody.stock.title");
    this.hands = new StockHands(screen, desk, this::refresh, this::awaitPlace, this::openPage);
    this.undo = Buttons.plain(screen.texts(), "custody.stock.undo.none", "", this::undo);
    this.tankCard =
        new TankCard(
            screen,
            rack -> go(choice.tank(), rack),
            this::openStood,
            () -> screen.nav().open(Target.of("evacuation", "tank", choice.tank().toString())));
    this.findCard = new FindCard(screen, desk);
    this.rackCard =
        new RackCard(
            screen,
            this::choose,
            (from, to) -> hands.drag(choice.view(), from, to),
            List.of(
                printIcon(),
                Buttons.icon(
                    screen.texts(), "custody.rack.block", "fth-slash", this::blockOrUnblockRack),
                moveRack()));
    this.panel = new PlacePanel(screen, desk, hands);
    this.parts = parts();
    this.store = Buttons.primary(screen.texts(), "custody.stock.store", "fth-plus", this::store);
    this.inventory =
        Buttons.plain(
            screen.texts(),
            "custody.stock.inventory",
            "fth-check-square",
            () -> screen.nav().open(Target.of("inventory", "tank", choice.tank().toString())));
    this.moveBoard = new MoveBoard(screen, desk, new Moving(screen, desk), this::look);
    this.stood = new StoodView(screen, desk, this::openPage);
    this.unitsView = new UnitsView(screen, desk, this::openPage);
    this.unitView = new UnitView(screen, desk, hands, this::seePlace);
    build();
  }

  private HBox parts() {
    Button list = Buttons.plain(screen.texts(), "custody.list.open", "fth-list", this::openList);
    list.setId("stock-list");
    HBox whole = Row.line(8, list, takeOver());
    VBox left = new VBox(12, tankCard.card(), findCard.card(), whole);
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
    store.setId("stock-store");
    inventory.setId("stock-inventory");
    racks();
    bar.onChoice(tank -> go(tank, ""));
    findCard.onFound(this::found);
    findCard.onPlace(this::goTo);
    frame.sceneProperty().addListener((at, before, after) -> listen(before, after));
    screen
        .texts()
        .words()
        .addListener(
            (at, before, after) -> {
              if (view == View.RACK) {
                racks();
              }
              refresh();
            });
  }

  private Button printIcon() {
    Button print =
        Buttons.icon(screen.texts(), "custody.rack.print", "fth-printer", this::printRack);
    print.setId("rack-print");
    return print;
  }

  private Button takeOver() {
    Button take =
        Buttons.icon(
            screen.texts(),
            "custody.stock.take-over",
            "fth-file-plus",
            () -> screen.nav().open("take-over"));
    take.setId("stock-take-over");
    return take;
  }

  private Button moveRack() {
    Button move = Buttons.plain(screen.texts(), "custody.rack.move", "fth-move", this::sides);
    move.setId("rack-move");
    return move;
  }

  /** The head and the parts of the usual view. */
  private void racks() {
    view = View.RACK;
    frame.noWay();
    frame.title(screen.say("custody.stock.title"));
    frame.line("");
    frame.beside(bar);
    frame.acts(undo, inventory, store);
    frame.content(parts);
  }

  private Hyperlink up() {
    return Buttons.link(
        screen.texts(),
        "custody.stock.title",
        () -> {
          racks();
          refresh();
        });
  }

  private void printRack() {
    if (choice.view() != null) {
      desk.printing().accept(new RackPaper(screen).of(choice.view()));
    }
  }

  private void store() {
    new StorePanel(
            screen,
            desk,
            new StorePanel.Chosen() {
              @Override
              public void awaits(UnitShown unit) {
                racks();
                refresh();
                hands.move(unit);
              }

              @Override
              public void store(UnitShown unit, Position place) {
                hands.store(unit, place);
                racks();
                goTo(place);
              }
            })
        .open();
  }

  /** Source and destination side by side. */
  private void sides() {
    if (choice.view() == null) {
      return;
    }
    view = View.BOARD;
    frame.way(up(), screen.say("custody.board.title"));
    frame.title(screen.say("custody.board.title"));
    frame.line("");
    frame.beside();
    frame.acts(undo);
    frame.content(moveBoard.view());
    moveBoard.open(choice.tank(), choice.rack());
  }

  private void openStood() {
    if (choice.view() == null) {
      return;
    }
    openStood(choice.view().tank().tank());
  }

  private void openStood(Tank tank) {
    view = View.STOOD;
    String title = screen.say("custody.stood.title", tank.name());
    frame.way(up(), title);
    frame.title(title);
    frame.line("");
    frame.beside();
    frame.acts();
    frame.content(stood.view());
    stood.open(tank);
  }

  /** Every unit that is here, as a table. */
  private void openList() {
    view = View.LIST;
    String title = screen.say("custody.list.title");
    frame.way(up(), title);
    frame.title(title);
    frame.line("");
    frame.beside();
    frame.acts();
    frame.content(unitsView.view());
    unitsView.refresh();
  }

  private void openPage(UnitShown shown) {
    openPage(shown.now().id());
  }

  private void openPage(UnitId id) {
    view = View.UNIT;
    unit = id;
    refreshUnit();
  }

  private void refreshUnit() {
    UnitId id = unit;
    screen
        .tasks()
        .run(() -> desk.file(id, screen.texts().now(), words.formats()))
        .done(file -> file.filter(found -> isAt(id)).ifPresent(this::showUnit))
        .start();
  }

  private boolean isAt(UnitId id) {
    return view == View.UNIT && id.equals(unit);
  }

  private void showUnit(UnitFile file) {
    unitView.show(frame, file, up());
    UnitNow now = file.unit().now();
    if (!file.stays().isEmpty()) {
      screen
          .tasks()
          .run(() -> desk.outside().proof(now, screen.texts().now(), words.formats()))
          .done(
              proof -> {
                if (isAt(now.id())) {
                  unitView.prove(proof);
                }
              })
          .start();
    }
  }

  /** From a unit's page to where it stands. */
  private void seePlace() {
    racks();
    goTo(unit);
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
    if (view == View.RACK) {
      frame.content(parts);
    }
    boolean known = tanks.stream().anyMatch(tank -> tank.id().equals(choice.tank()));
    go(known ? choice.tank() : tanks.getFirst().id(), known ? choice.rack() : "");
  }

  @Override
  public void open(Target target) {
    switch (target.kind()) {
      case "unit" -> unit(UnitId.of(target.id()));
      case "unit-page" -> openPage(UnitId.of(target.id()));
      case "list" -> openList();
      case "stood" -> find(() -> desk.tanks().tank(TankId.of(target.id())), this::openStood);
      case "place", "position" ->
          find(() -> desk.tanks().position(PositionId.of(target.id())), this::seen);
      case "tank" -> {
        racks();
        go(TankId.of(target.id()), "");
      }
      default -> {}
    }
  }

  private void seen(Position place) {
    racks();
    goTo(place);
  }

  /** Where it stands; its page where it stands nowhere. */
  private void unit(UnitId id) {
    screen
        .tasks()
        .run(() -> desk.units().find(id))
        .done(
            found ->
                found.ifPresent(
                    now -> {
                      if (now.position().isPresent()) {
                        racks();
                        goTo(id);
                      } else {
                        openPage(id);
                      }
                    }))
        .start();
  }

  private void goTo(UnitId unit) {
    find(
        () -> desk.units().find(unit).flatMap(UnitNow::position).flatMap(desk.tanks()::position),
        this::goTo);
  }

  /** Looks something up off the window's thread. */
  private <T> void find(Supplier<Optional<T>> look, Consumer<T> then) {
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

  private record Looked(RackView view, List<MovedUnit> last, String reading) {}

  private void refresh() {
    if (view == View.UNIT) {
      refreshUnit();
    }
    look();
  }

  private void look() {
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

  private void showUndo(List<MovedUnit> last) {
    undoable = last;
    boolean some = !last.isEmpty();
    undo.setVisible(some);
    undo.setManaged(some);
    undo.setGraphic(org.givre.fx.Icons.of("fth-corner-up-left"));
    if (some) {
      String start = last.getFirst().from().path();
      String end = last.getFirst().to().path();
      if (last.size() == 1) {
        screen.texts().on(undo, "custody.stock.undo", start, end);
      } else {
        screen.texts().on(undo, "custody.stock.undo.many", last.size());
      }
      undo.setContentDisplay(javafx.scene.control.ContentDisplay.LEFT);
      Buttons.withKey(undo, screen.say("custody.stock.undo.key"));
    }
  }

  private void undo() {
    if (!undoable.isEmpty()) {
      hands.undo(undoable);
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
      case Found.FoundUnit one -> unit(one.unit().id());
      case Found.FoundPatient one ->
          screen.nav().open(Target.of("patients", "patient", one.patient().id().toString()));
    }
  }

  private void awaitPlace(String sentence) {
    if (!sentence.isEmpty() && view == View.UNIT) {
      racks();
      goTo(unit);
      refresh();
    }
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
