package org.givre.product.ui;

import java.time.Period;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.product.SheetField;

/** How long a product keeps frozen: a figure, and months or years. */
final class ShelfLifeInput implements SheetInput {

  private static final String YEARS = "Y";
  private static final String MONTHS = "M";

  private final TextField figure = new TextField();
  private final ComboBox<String> unit;
  private final HBox line;

  ShelfLifeInput(Screen screen, String old) {
    boolean read = !old.isEmpty() && SheetField.SHELF_LIFE.accepts(old);
    Period period = read ? Period.parse(old) : Period.ZERO;
    boolean years = period.getYears() > 0 && period.getMonths() == 0;
    unit =
        SheetInputs.box(
            List.of(MONTHS, YEARS),
            years ? YEARS : MONTHS,
            one -> screen.say(one.equals(YEARS) ? "product.edit.years" : "product.edit.months"));
    unit.setId("edit-shelf-life-unit");
    figure.setId("edit-shelf-life");
    figure.setPrefColumnCount(6);
    figure.setAccessibleText(screen.say("product.field.shelf-life"));
    figure.setText(read ? "" + (years ? period.getYears() : period.toTotalMonths()) : "");
    line = Row.line(8, figure, unit);
  }

  @Override
  public Region node() {
    return line;
  }

  @Override
  public String text() {
    String typed = SheetInputs.figure(figure.getText());
    return typed.isEmpty() ? "" : "P" + typed + unit.getValue();
  }

  @Override
  public void onChange(Runnable changed) {
    figure.textProperty().addListener((at, was, is) -> changed.run());
    unit.valueProperty().addListener((at, was, is) -> changed.run());
  }
}
