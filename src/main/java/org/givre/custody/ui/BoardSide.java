package org.givre.custody.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.fx.Card;
import org.givre.fx.Field;
import org.givre.fx.PageFrame;
import org.givre.fx.Screen;
import org.givre.storage.Place;
import org.givre.storage.Position;
import org.givre.storage.RackUse;
import org.givre.storage.Tank;
import org.givre.storage.TankId;
import org.givre.storage.ui.CellDrag;
import org.givre.storage.ui.CellShown;
import org.givre.storage.ui.RackGrid;

/** One end of a move: a tank, one of its racks, and the rack as it stands. */
final class BoardSide {

  private final Screen screen;
  private final StockDesk desk;
  private final StockWords words;
  private final Card card;
  private final ComboBox<Tank> tank = new ComboBox<>();
  private final ComboBox<String> rack = new ComboBox<>();
  private final RackGrid grid = new RackGrid();
  private final Runnable changed;
  private RackView view;
  private Position chosen;
  private boolean filling;

  BoardSide(
      Screen screen, StockDesk desk, String nameKey, CellDrag.Dropped onDrop, Runnable changed) {
    this.screen = screen;
    this.desk = desk;
    this.changed = changed;
    this.words = new StockWords(screen.texts());
    tank.setId(nameKey.replace('.', '-') + "-tank");
    rack.setId(nameKey.replace('.', '-') + "-rack");
    grid.setId(nameKey.replace('.', '-') + "-grid");
    tank.setConverter(named(Tank::name));
    tank.setOnAction(picked -> go(tank.getValue().id(), ""));
    rack.setOnAction(picked -> go(tank.getValue().id(), rack.getValue()));
    grid.onPlace(
        place -> {
          chosen = place;
          changed.run();
        });
    grid.onDrop(onDrop);
    HBox where =
        new HBox(
            12,
            new Field<>(screen.texts(), "custody.board.tank", tank),
            new Field<>(screen.texts(), "custody.board.rack", rack));
    VBox all = new VBox(8, where, grid);
    all.getStyleClass().add("rack-card");
    card = Card.named(screen.texts(), nameKey).rows(PageFrame.scroll(all));
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setPrefWidth(400);
  }

  private static StringConverter<Tank> named(java.util.function.Function<Tank, String> said) {
    return new StringConverter<>() {
      @Override
      public String toString(Tank one) {
        return one == null ? "" : said.apply(one);
      }

      @Override
      public Tank fromString(String text) {
        return null;
      }
    };
  }

  Card card() {
    return card;
  }

  /** Shows a rack of a tank; the first rack where none is named. */
  void go(TankId id, String name) {
    if (filling || id == null) {
      return;
    }
    screen
        .tasks()
        .run(() -> new Looked(desk.tanks().tanks(), desk.look(id, name)))
        .done(this::show)
        .start();
  }

  private record Looked(List<Tank> tanks, Optional<RackView> view) {}

  private void show(Looked looked) {
    looked
        .view()
        .ifPresent(
            shown -> {
              boolean same =
                  view != null
                      && view.rack().equals(shown.rack())
                      && view.tank().tank().id().equals(shown.tank().tank().id());
              view = shown;
              chosen = same ? chosen : null;
              filling = true;
              tank.getItems().setAll(looked.tanks());
              tank.setValue(shown.tank().tank());
              rack.getItems().setAll(shown.tank().racks().stream().map(RackUse::rack).toList());
              rack.setValue(shown.rack());
              filling = false;
              draw();
              changed.run();
            });
  }

  private void draw() {
    Instant now = desk.ticker().now();
    List<CellShown> cells =
        view.places().stream().map(place -> words.cell(view, place, now)).toList();
    grid.show(
        view.tank().tank().layout(),
        view.places(),
        place -> cells.get(view.places().indexOf(place)));
    if (chosen != null) {
      grid.mark(chosen.id());
    }
  }

  /** Looks again after a move. */
  void again() {
    if (view != null) {
      chosen = null;
      go(view.tank().tank().id(), view.rack());
    }
  }

  Optional<RackView> view() {
    return Optional.ofNullable(view);
  }

  Optional<Position> chosen() {
    return Optional.ofNullable(chosen);
  }

  Optional<Place> place() {
    return chosen().flatMap(at -> view.place(at.id()));
  }
}
