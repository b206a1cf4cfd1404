package org.givre.pathway.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.fx.Badge;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.pathway.Stage;

/** One line a case: who, what, how far, what comes next. */
final class CaseList {

  private final Screen screen;
  private final Consumer<CaseLine> onOpen;
  private final Card card = new Card();

  CaseList(Screen screen, Consumer<CaseLine> onOpen) {
    this.screen = screen;
    this.onOpen = onOpen;
  }

  Card card() {
    return card;
  }

  void show(List<CaseLine> lines) {
    VBox rows = new VBox();
    lines.forEach(line -> rows.getChildren().add(row(line)));
    if (!rows.getChildren().isEmpty()) {
      rows.getChildren().getLast().getStyleClass().add("last");
    }
    card.rows(PageFrame.scroll(rows));
  }

  private Node row(CaseLine line) {
    VBox who =
        Row.twoLines(
            Labels.strong(line.patient().displayName()),
            Labels.caption(
                screen.say(
                    "pathway.list.about", line.product().name(), line.treatment().indication())));
    HBox.setHgrow(who, Priority.NEVER);
    who.setMinWidth(280);
    who.setPrefWidth(280);
    VBox how =
        new VBox(
            5,
            Labels.caption(screen.say("pathway.stage." + line.treatment().stage().name())),
            new StageTrack(screen.texts(), line.treatment()));
    how.setAlignment(Pos.CENTER_LEFT);
    how.setMinWidth(330);
    HBox content = Row.line(16, who, how, Row.space(), next(line), chevron());
    Button row = new Button();
    row.setGraphic(content);
    row.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(row.widthProperty().subtract(32));
    row.getStyleClass().setAll("case-row", "card-row");
    row.setId("case-" + line.patient().ipp());
    row.setAccessibleText(
        line.patient().displayName()
            + ", "
            + line.product().name()
            + ", "
            + screen.say("pathway.stage." + line.treatment().stage().name()));
    row.setOnAction(fired -> onOpen.accept(line));
    return row;
  }

  private static Region chevron() {
    return Row.line(0, Icons.of("fth-chevron-right", 14));
  }

  private Node next(CaseLine line) {
    if (line.treatment().exit().isPresent()) {
      return new Badge(
          State.OUT_OF_SERVICE, screen.say("pathway.exit." + line.treatment().exit().get().name()));
    }
    var formats = screen.texts().formats();
    boolean waiting = line.treatment().stage().compareTo(Stage.RECEIVED) < 0;
    if (waiting && line.arrival().isPresent()) {
      return Badge.chip(
          screen.say("pathway.list.arrival", formats.shortDayHour(line.arrival().get())));
    }
    boolean infused = line.treatment().stage().compareTo(Stage.INFUSED) >= 0;
    return !infused && line.infusion().isPresent()
        ? Badge.chip(
            screen.say("pathway.list.infusion", formats.shortDayHour(line.infusion().get())))
        : new Region();
  }
}
