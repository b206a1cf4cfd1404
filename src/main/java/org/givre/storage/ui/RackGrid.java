package org.givre.storage.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.givre.fx.Labels;
import org.givre.storage.Layout;
import org.givre.storage.Numbering;
import org.givre.storage.Place;
import org.givre.storage.Position;
import org.givre.storage.PositionId;

/**
 * A rack as it stands: levels downwards, slots across. Places are chosen by click or with the arrow
 * keys; a unit is dragged from its place to a free one.
 */
public final class RackGrid extends GridPane {

  /** Cells side by side where the metal has no grid. */
  private static final int ABREAST = 5;

  private final ToggleGroup group = new ToggleGroup();
  private final Map<PositionId, PlaceCell> cells = new HashMap<>();
  private final Map<String, Label> levelNames = new HashMap<>();
  private List<Place> places = List.of();
  private Consumer<Position> onPlace = place -> {};
  private CellDrag.Dropped onDrop = (from, to) -> {};

  public RackGrid() {
    getStyleClass().add("rack-grid");
    setHgap(4);
    setVgap(4);
    group
        .selectedToggleProperty()
        .addListener(
            (at, before, after) -> {
              if (after == null && before != null) {
                group.selectToggle(before);
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Called when the user chooses a place. */
  public void onPlace(Consumer<Position> then) {
    onPlace = then;
  }

  /** Called when a unit was dragged from one place onto a free one. */
  public void onDrop(CellDrag.Dropped then) {
    onDrop = then;
  }

  public void show(Layout layout, List<Place> rack, Function<Place, CellShown> shown) {
    places = List.copyOf(rack);
    getChildren().clear();
    cells.clear();
    levelNames.clear();
    if (layout.isGridless()) {
      counted(shown);
      return;
    }
    columns(layout.slots());
    for (int slot = 1; slot <= layout.slots(); slot++) {
      Label name = Labels.of(layout.numbering().slotName(slot), "rack-axis");
      add(name, slot, 0);
      GridPane.setHalignment(name, HPos.CENTER);
    }
    for (Place place : places) {
      int row = row(layout, place.position());
      if (place.position().slot() == 1) {
        Label name = Labels.of("%02d".formatted(place.position().level()), "rack-axis");
        levelNames.put(name.getText(), name);
        add(name, 0, row);
        GridPane.setHalignment(name, HPos.CENTER);
      }
      PlaceCell cell = cell(place, shown.apply(place));
      cells.put(place.position().id(), cell);
      add(cell, place.position().slot(), row);
    }
  }

  /** A canister without a grid: what is in it, then how many more it takes. */
  private void counted(Function<Place, CellShown> shown) {
    columns(ABREAST);
    int at = 0;
    for (Place place : places) {
      PlaceCell cell = cell(place, shown.apply(place));
      cells.put(place.position().id(), cell);
      add(cell, at % ABREAST + 1, at / ABREAST + 1);
      at++;
    }
  }

  private void columns(int slots) {
    getColumnConstraints().setAll(new ColumnConstraints(28));
    for (int slot = 0; slot < slots; slot++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setMinWidth(0);
      column.setPrefWidth(60);
      getColumnConstraints().add(column);
    }
  }

  private static int row(Layout layout, Position position) {
    return layout.numbering().levels() == Numbering.LevelOrder.FIRST_AT_TOP
        ? position.level()
        : layout.levels() + 1 - position.level();
  }

  private PlaceCell cell(Place place, CellShown shown) {
    PlaceCell cell = new PlaceCell(place.position(), shown);
    cell.setToggleGroup(group);
    cell.setOnAction(fired -> choose(place.position()));
    CellDrag.between(cell, (from, to) -> onDrop.dropped(from, to));
    return cell;
  }

  private void choose(Position position) {
    mark(position.id());
    onPlace.accept(position);
  }

  /** Shows a place as chosen, without calling anybody. */
  public void mark(PositionId position) {
    levelNames.values().forEach(name -> name.getStyleClass().remove("now"));
    PlaceCell cell = cells.get(position);
    if (cell == null) {
      return;
    }
    group.selectToggle(cell);
    Label name = levelNames.get("%02d".formatted(cell.position().level()));
    if (name != null) {
      name.getStyleClass().add("now");
    }
  }

  /** Free places stand out while a unit waits for one. */
  public void awaitPlace(boolean waiting) {
    getStyleClass().remove("awaiting");
    if (waiting) {
      getStyleClass().add("awaiting");
    }
  }

  private void pressed(KeyEvent press) {
    if (!(press.getTarget() instanceof PlaceCell cell)) {
      return;
    }
    Position at = cell.position();
    next(press.getCode(), at)
        .ifPresent(
            next -> {
              cells.get(next.id()).requestFocus();
              press.consume();
            });
  }

  private Optional<Position> next(KeyCode key, Position at) {
    int row = GridPane.getRowIndex(cells.get(at.id()));
    int column = GridPane.getColumnIndex(cells.get(at.id()));
    return switch (key) {
      case LEFT -> at(row, column - 1);
      case RIGHT -> at(row, column + 1);
      case UP -> at(row - 1, column);
      case DOWN -> at(row + 1, column);
      default -> Optional.empty();
    };
  }

  private Optional<Position> at(int row, int column) {
    return cells.values().stream()
        .filter(
            cell -> GridPane.getRowIndex(cell) == row && GridPane.getColumnIndex(cell) == column)
        .map(PlaceCell::position)
        .findFirst();
  }
}
