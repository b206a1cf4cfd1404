package org.givre.product.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.givre.fx.Badge;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.product.Confidence;
import org.givre.product.ProductSheet;
import org.givre.product.SheetField;
import org.givre.product.SheetValue;

/** One version of a sheet, line by line, each value with how far it may be trusted. */
final class SheetLines {

  private final Screen screen;
  private final SheetSaid said;

  SheetLines(Screen screen) {
    this.screen = screen;
    this.said = new SheetSaid(screen.texts());
  }

  Card card(ProductSheet sheet) {
    List<Node> rows = new ArrayList<>();
    SheetField before = null;
    for (SheetValue line : sheet.values()) {
      if (line.field() == SheetField.NAME) {
        continue;
      }
      rows.add(row(sheet, line, line.field() != before));
      before = line.field();
    }
    Card card = Card.named(screen.texts(), "product.lines");
    return card.count(toVerify(sheet)).rows(rows.toArray(new Node[0]));
  }

  private String toVerify(ProductSheet sheet) {
    long count =
        sheet.values().stream()
            .filter(line -> said.confidence(sheet, line) == Confidence.TO_VERIFY)
            .count();
    return count == 0 ? "" : screen.say("product.to-verify", count);
  }

  private Node row(ProductSheet sheet, SheetValue line, boolean first) {
    Label name = Labels.of(first ? said.name(line.field()) : "", "muted");
    name.setMinWidth(170);
    name.setPrefWidth(170);
    name.setWrapText(true);
    Label value = Labels.wrapped(said.value(line));
    HBox.setHgrow(value, Priority.ALWAYS);
    value.setMaxWidth(Double.MAX_VALUE);
    if (line.field() == SheetField.STORAGE_LIMIT || line.field() == SheetField.CLOCK) {
      value.getStyleClass().add("strong");
    }
    HBox row = Row.of(name, value, mark(said.confidence(sheet, line)));
    row.getStyleClass().add("sheet-line");
    row.setAccessibleText(said.name(line.field()) + ", " + said.value(line));
    return row;
  }

  private Region mark(Confidence confidence) {
    String word = said.confidence(confidence);
    return switch (confidence) {
      case TO_VERIFY -> new Badge(State.LACKING, word);
      case SOURCE_CHECKED -> Labels.caption(word);
      case CONFIRMED -> Badge.quiet(State.NORMAL, word);
    };
  }
}
