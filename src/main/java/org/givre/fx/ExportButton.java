package org.givre.fx;

import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Exports the table beside it, as CSV or as a workbook. */
public final class ExportButton {
  private ExportButton() {}

  /**
   * @param table asked for in the background: it may look everything up
   */
  public static MenuButton of(Screen screen, Supplier<Exports.Table> table) {
    MenuButton button = new MenuButton();
    button.textProperty().bind(screen.texts().of("fx.export"));
    button.setGraphic(Icons.of("fth-share"));
    button.getStyleClass().add("act");
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button.setId("export");
    for (Exports.Format format : Exports.Format.values()) {
      MenuItem item = new MenuItem();
      item.textProperty()
          .bind(screen.texts().of("fx.export." + format.name().toLowerCase(java.util.Locale.ROOT)));
      item.setOnAction(fired -> write(screen, table, format));
      button.getItems().add(item);
    }
    return button;
  }

  private static void write(Screen screen, Supplier<Exports.Table> table, Exports.Format format) {
    screen
        .tasks()
        .run(() -> screen.exports().write(table.get(), format))
        .done(
            where ->
                where.ifPresent(file -> screen.notices().done(screen.say("fx.exported", file))))
        .start();
  }
}
