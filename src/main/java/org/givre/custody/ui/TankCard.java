package org.givre.custody.ui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.storage.ui.TankFromAbove;

/** The tank from above with its figures. */
final class TankCard {

  private final Card card = new Card();

  private final Screen screen;
  private final TankFromAbove drawing;
  private final Label hinge = Labels.caption("");
  private final HBox figures = new HBox();
  private final Label backup = Labels.wrapped("", "caption", "stock-backup");

  /**
   * @param stood asks who stood in the tank between two instants
   * @param evacuate opens the evacuation of the tank
   */
  TankCard(Screen screen, Consumer<String> onRack, Runnable stood, Runnable evacuate) {
    this.screen = screen;
    drawing = new TankFromAbove(screen);
    drawing.onRack(onRack);
    HBox where = Row.line(6, Icons.of("fth-archive", 13), hinge);
    where.setAlignment(Pos.CENTER);
    figures.getStyleClass().add("stock-figures");
    Hyperlink who = Buttons.link(screen.texts(), "custody.stood.link", stood);
    who.setId("stock-stood");
    Hyperlink empty = Buttons.link(screen.texts(), "custody.evacuate.link", evacuate);
    empty.setId("stock-evacuate");
    VBox.setVgrow(drawing, Priority.ALWAYS);
    VBox all = new VBox(4, where, drawing, figures, below(who, empty));
    all.getStyleClass().add("stock-tank-card");
    all.setAlignment(Pos.TOP_CENTER);
    card.rows(all);
    VBox.setVgrow(all, Priority.ALWAYS);
    card.setMinHeight(250);
  }

  private VBox below(Hyperlink who, Hyperlink evacuate) {
    VBox below = new VBox(2, backup, Row.line(16, who, evacuate));
    below.getStyleClass().add("stock-below");
    return below;
  }

  Card card() {
    return card;
  }

  void show(RackView view, String reading) {
    hinge.setText(screen.say("custody.stock.hinge", view.tank().tank().layout().hinge()));
    drawing.show(view.tank(), view.rack(), reading);
    figures
        .getChildren()
        .setAll(
            figure("custody.stock.occupied", view.tank().occupied()),
            figure("custody.stock.reserved", view.tank().reserved()),
            figure("custody.stock.free", view.tank().free()));
    showBackup(view);
  }

  /** Whether all that stands here would find its place elsewhere. */
  private void showBackup(RackView view) {
    int units = view.tank().occupied();
    String said =
        view.backup()
            .map(
                other ->
                    other.fit() == RackView.Fit.TOO_WARM
                        ? screen.say("custody.backup.warm", other.tank())
                        : screen.say("custody.backup.free", other.tank(), other.free(), units))
            .orElseGet(() -> screen.say("custody.backup.none"));
    boolean enough = view.backup().filter(other -> other.free() >= units).isPresent();
    backup.setText(said);
    backup.setGraphic(new StateShape(enough ? State.NORMAL : State.LACKING, 14));
  }

  private VBox figure(String key, int count) {
    VBox figure =
        new VBox(
            2,
            Labels.caption(screen.say(key)),
            Labels.of(screen.texts().formats().count(count), "strong", "stock-figure"));
    HBox.setHgrow(figure, Priority.ALWAYS);
    figure.setMaxWidth(Double.MAX_VALUE);
    return figure;
  }
}
