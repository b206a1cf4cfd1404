package org.givre.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.measure.Value;
import org.givre.words.Formats;

/**
 * A measured value everywhere the same: number and unit; a suspect number on hatching with its
 * reason; a missing one as a violet dash over the last known value and its hour, never that value
 * in its place.
 */
public final class ReadingLabel extends VBox {

  /** How large: 30 px on cards, 22 px in strips, body size in rows. */
  public enum Size {
    CARD("figure-30"),
    STRIP("figure-22"),
    ROW("figure-13");

    private final String styleClass;

    Size(String styleClass) {
      this.styleClass = styleClass;
    }
  }

  private final Label number;
  private final Label unit = Labels.of("", "reading-unit");
  private final Label under = Labels.of("", "caption");

  public ReadingLabel(Size size) {
    number = Labels.figure("", size.styleClass);
    HBox line = new HBox(3, number, unit);
    line.setAlignment(Pos.BASELINE_LEFT);
    getStyleClass().add("reading");
    number.setMinWidth(USE_PREF_SIZE);
    unit.setMinWidth(USE_PREF_SIZE);
    getChildren().add(line);
    if (size != Size.ROW) {
      getChildren().add(under);
    }
  }

  /**
   * @param decimals of a temperature 1, of a level 0
   * @param underIt the grey line: the margin to the limit; for a missing value its last reading
   *     with its hour; for a suspect one the reason
   */
  public void show(Formats formats, Value value, int decimals, String unitText, String underIt) {
    getStyleClass().removeAll("missing", "suspect");
    switch (value) {
      case Value.Good good -> number(formats.number(good.number(), decimals), unitText);
      case Value.Suspect suspect -> {
        getStyleClass().add("suspect");
        number(formats.number(suspect.number(), decimals), unitText);
      }
      case Value.Missing missing -> {
        getStyleClass().add("missing");
        number(Formats.DASH, "");
      }
    }
    under.setText(underIt);
    setAccessibleText(number.getText() + " " + unit.getText() + " " + underIt);
  }

  private void number(String text, String unitText) {
    number.setText(text);
    unit.setText(unitText);
  }
}
