package org.givre.app;

import java.io.File;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import org.givre.access.By;
import org.givre.exchange.file.PaperDoor;
import org.givre.exchange.ui.InventoryDesk;
import org.givre.exchange.ui.InventoryPage;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;

/** The page that takes over an existing inventory. */
public final class TakeOverPages {
  private TakeOverPages() {}

  public static InventoryPage of(Screen screen, Ground ground, StockParts stock, Supplier<By> by) {
    ExchangeParts parts = ExchangeParts.of(ground, stock);
    return of(screen, parts, by, () -> Optional.ofNullable(new FileChooser().showOpenDialog(null)));
  }

  /**
   * @param chosen the file that the user chooses
   */
  static InventoryPage of(
      Screen screen, ExchangeParts parts, Supplier<By> by, Supplier<Optional<File>> chosen) {
    InventoryDesk.Files files =
        () ->
            chosen
                .get()
                .map(file -> new InventoryDesk.Offered(file.getName(), () -> keep(parts, file)));
    return new InventoryPage(
        screen, new InventoryDesk(parts.inventory(), parts.tables(), files, by));
  }

  private static Outcome<InventoryDesk.Kept> keep(ExchangeParts parts, File file) {
    return parts
        .door()
        .keep(file.toPath(), PaperDoor.Rule.ANY_CONTENT)
        .map(
            kept ->
                new InventoryDesk.Kept(
                    kept.name(), kept.digest(), parts.vault().get(kept.digest()).orElseThrow()));
  }
}
