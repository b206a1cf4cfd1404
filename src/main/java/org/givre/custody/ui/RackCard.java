package org.givre.custody.ui;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.storage.Position;
import org.givre.storage.PositionId;
import org.givre.storage.ui.CellDrag;
import org.givre.storage.ui.CellShown;
import org.givre.storage.ui.RackGrid;

/** One rack as it stands, with what its signs mean. */
final class RackCard {

  private final Card card = new Card();

  private final Screen screen;
  private final StockWords words;
  private final Label name = Labels.heading("");
  private final Label shape = Labels.caption("");
  private final RackGrid grid = new RackGrid();
  private final FlowPane legend = new FlowPane(36, 8);
  private final Label waiting = Labels.wrapped("", "awaiting-place");

  RackCard(Screen screen, Consumer<Position> onPlace, CellDrag.Dropped onDrop, List<Button> acts) {
    this.screen = screen;
    this.words = new StockWords(screen.texts());
    grid.onPlace(onPlace);
    grid.onDrop(onDrop);
    acts.forEach(act -> act.getStyleClass().add("in-card"));
    name.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    shape.setMinWidth(0);
    HBox head = Row.line(8, name, shape, Row.space());
    head.getChildren().addAll(acts);
    head.getStyleClass().add("rack-head");
    legend.getStyleClass().add("rack-legend");
    waiting.managedProperty().bind(waiting.visibleProperty());
    waiting.setVisible(false);
    waiting.setMaxWidth(Double.MAX_VALUE);
    VBox all = new VBox(8, head, waiting, grid, legend);
    all.getStyleClass().add("rack-card");
    card.rows(PageFrame.scroll(all));
    HBox.setHgrow(card, Priority.ALWAYS);
  }

  Card card() {
    return card;
  }

  void show(RackView view, Instant now) {
    var layout = view.tank().tank().layout();
    String holder = layout.inside().holder().name();
    name.setText(screen.say("custody.stock.holder." + holder, view.rack()));
    shape.setText(
        switch (layout.inside().holder()) {
          case CANISTERS -> screen.say("custody.stock.rack.counted", layout.slots());
          case CANES -> screen.say("custody.stock.rack.canes", layout.levels(), layout.slots());
          case RACKS ->
              screen.say(
                  "custody.stock.rack.shape." + layout.numbering().levels().name(),
                  layout.levels(),
                  layout.slots());
        });
    List<CellShown> cells =
        view.places().stream().map(place -> words.cell(view, place, now)).toList();
    grid.show(layout, view.places(), place -> cells.get(view.places().indexOf(place)));
    legend.getChildren().clear();
    for (CellShown.Kind kind : CellShown.Kind.values()) {
      long count = cells.stream().filter(cell -> cell.kind() == kind).count();
      legend.getChildren().add(sign(kind, count));
    }
  }

  private HBox sign(CellShown.Kind kind, long count) {
    Label sample = new Label();
    sample.getStyleClass().setAll("legend-sample", "place-cell", kind.code());
    String icon =
        switch (kind) {
          case RESERVED -> "fth-clock";
          case QUARANTINE -> "fth-lock";
          case KEPT -> "fth-log-out";
          case FREE, OCCUPIED, BLOCKED -> "";
        };
    if (!icon.isEmpty()) {
      sample.setGraphic(Icons.of(icon, 10));
    }
    HBox sign =
        Row.line(
            6,
            sample,
            Labels.caption(words.say("custody.legend." + kind.code())),
            Labels.of(Long.toString(count), "strong"));
    sign.setMinWidth(112);
    return sign;
  }

  void mark(PositionId position) {
    grid.mark(position);
  }

  /** Says that a place is waited for; empty when none is. */
  void await(String sentence) {
    waiting.setText(sentence);
    waiting.setVisible(!sentence.isEmpty());
    grid.awaitPlace(!sentence.isEmpty());
  }
}
