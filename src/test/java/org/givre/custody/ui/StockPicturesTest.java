package org.givre.custody.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.storage.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockPicturesTest {

  @TempDir Path folder;

  @Test
  void theStockAsOneFindsItWithTheHands() {
    try (StockSite site = new StockSite(folder)) {
      Position place =
          site.stock.tanks().named("C-02-2").stream()
              .filter(at -> at.tank().equals(site.stock.tanks().tanks().getFirst().id()))
              .findFirst()
              .orElseThrow();

      ScreenPictures.page(
          "stock",
          ScreenPictures::quiet,
          screen -> new StockPage(screen, site.desk()),
          page -> page.open(Target.of("stock", "place", place.id().toString())));

      assertThat(site.stock.units().at(place.id())).isPresent();
    }
  }
}
