package org.givre.product.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.product.ProductSheet;
import org.givre.product.SheetField;
import org.givre.product.SheetValue;

/** Two versions of a sheet side by side; what differs is marked and counted. */
final class SheetComparison {

  private final Screen screen;
  private final SheetSaid said;

  SheetComparison(Screen screen) {
    this.screen = screen;
    this.said = new SheetSaid(screen.texts());
  }

  Card card(ProductSheet earlier, ProductSheet later) {
    List<Node> rows = new ArrayList<>();
    rows.add(
        row(
            "",
            screen.say("product.version", earlier.version()),
            screen.say("product.version", later.version()),
            false));
    int differing = 0;
    for (SheetField field : SheetField.values()) {
      String was = said(earlier, field);
      String is = said(later, field);
      boolean differs = !was.equals(is);
      differing += differs ? 1 : 0;
      if (!was.isEmpty() || !is.isEmpty()) {
        rows.add(row(said.name(field), was, is, differs));
      }
    }
    Card card = Card.named(screen.texts(), "product.compare");
    return card.count(screen.say("product.compare.count", differing))
        .rows(rows.toArray(new Node[0]));
  }

  private String said(ProductSheet sheet, SheetField field) {
    List<String> lines = sheet.lines(field).stream().map(this::value).toList();
    return String.join("\n", lines);
  }

  private String value(SheetValue line) {
    return said.value(line);
  }

  private static HBox row(String name, String was, String is, boolean differs) {
    Label head = Labels.of(name, "muted");
    head.setMinWidth(150);
    head.setPrefWidth(150);
    head.setWrapText(true);
    Label left = Labels.wrapped(was.isEmpty() ? "—" : was);
    Label right = Labels.wrapped(is.isEmpty() ? "—" : is);
    for (Label each : List.of(left, right)) {
      each.setPrefWidth(200);
      each.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(each, Priority.ALWAYS);
    }
    HBox row = Row.of(head, left, right);
    row.getStyleClass().add("sheet-line");
    if (differs) {
      right.getStyleClass().add("strong");
      row.getStyleClass().add("sheet-changed");
    }
    row.setAccessibleText(name + ", " + was + ", " + is);
    return row;
  }
}
