package org.givre.access.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;

/** The left half of the sign-in page: the site, the tanks, what goes on without a session. */
final class OutsideView extends VBox {

  private static final double WIDTH = 440;

  private final Screen screen;

  OutsideView(Screen screen) {
    super(0);
    this.screen = screen;
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    getStyleClass().add("outside");
  }

  void show(Outside outside) {
    getChildren().setAll(brand());
    VBox site = new VBox(2);
    site.getStyleClass().add("outside-site");
    outside.lines().forEach(line -> site.getChildren().add(Labels.wrapped(line, "site-line")));
    getChildren().add(site);
    if (!outside.tanks().isEmpty()) {
      getChildren().add(tanks(outside));
    }
    VBox remarks = new VBox(8);
    remarks.getStyleClass().add("outside-remarks");
    outside.remarks().forEach(remark -> remarks.getChildren().add(remark(remark)));
    getChildren().add(remarks);
  }

  private static Node brand() {
    var mark = Icons.of("mdoal-ac_unit", 40);
    mark.getStyleClass().add("brand-mark");
    HBox brand = new HBox(16, mark, Labels.of("Givre", "brand-name", "strong"));
    brand.setAlignment(Pos.CENTER_LEFT);
    return brand;
  }

  private Node tanks(Outside outside) {
    Label going = Labels.caption(screen.say("access.outside.watch"));
    HBox head =
        Row.line(
            8,
            Labels.heading(screen.say("access.outside.tanks")),
            going,
            Row.space(),
            Labels.caption(outside.age()));
    head.getStyleClass().add("card-row");
    Card card = new Card().rows(head);
    for (Outside.Tank tank : outside.tanks()) {
      card.body().getChildren().add(tank(tank));
    }
    card.body().getChildren().getLast().getStyleClass().add("last");
    return card;
  }

  private static Node tank(Outside.Tank tank) {
    Label temperature = Labels.body(tank.temperature());
    temperature.setMinWidth(90);
    temperature.setAlignment(Pos.CENTER_RIGHT);
    Label word = Labels.strong(tank.word());
    word.getStyleClass().add(textClass(tank.state()));
    word.setMinWidth(108);
    HBox row =
        Row.of(
            new StateShape(tank.state(), 18),
            Labels.of(tank.name()),
            Row.space(),
            temperature,
            word);
    row.setAccessibleText(tank.name() + " " + tank.temperature() + " " + tank.word());
    return row;
  }

  private static String textClass(State state) {
    return switch (state) {
      case CRITICAL, REFUSED -> "critical-text";
      case ATTENTION, LACKING -> "attention-text";
      case UNKNOWN -> "unknown-text";
      case NORMAL, DONE -> "normal-text";
      case INFO, TO_DO, OUT_OF_SERVICE -> "muted";
    };
  }

  private static Node remark(Outside.Remark remark) {
    HBox line =
        new HBox(
            8, new StateShape(remark.state(), 14), Labels.wrapped(remark.sentence(), "caption"));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
