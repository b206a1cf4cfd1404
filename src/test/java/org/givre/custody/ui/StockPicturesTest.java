package org.givre.custody.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.givre.custody.UnitNow;
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

  @Test
  void oneUnitOnItsPage() {
    try (StockSite site = new StockSite(folder)) {
      UnitNow bruno = bruno(site);
      ScreenPictures.page(
          "unite",
          ScreenPictures::quiet,
          screen -> new StockPage(screen, site.desk()),
          page -> page.open(Target.of("stock", "unit-page", bruno.id().toString())));
      assertThat(site.stock.units().history(bruno.id())).isNotEmpty();
    }
  }

  @Test
  void whoStoodInATank() {
    try (StockSite site = new StockSite(folder)) {
      String tank = site.stock.tanks().tanks().getFirst().id().toString();
      ScreenPictures.page(
          "qui-y-etait",
          ScreenPictures::quiet,
          screen -> new StockPage(screen, site.desk()),
          page -> page.open(Target.of("stock", "stood", tank)));
      assertThat(tank).isNotEmpty();
    }
  }

  private static UnitNow bruno(StockSite site) {
    return site.stock.tanks().named("C-02-2").stream()
        .flatMap(place -> site.stock.units().at(place.id()).stream())
        .findFirst()
        .orElseThrow();
  }
}
