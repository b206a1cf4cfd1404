package org.givre.storage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.givre.access.By;
import org.givre.app.settings.Section;
import org.givre.app.settings.SettingsPage;
import org.givre.custody.ui.ShownPage;
import org.givre.custody.ui.StockSite;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.storage.Tank;
import org.givre.storage.TankPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tank made from the settings, on a real H2 file. */
class TanksSectionTest {

  @TempDir Path folder;

  private static Page settings(Screen screen, StockSite site) {
    return new SettingsPage(
        screen,
        List.of(
            new Section(
                "storage.tanks",
                "fth-grid",
                new TanksSection(
                    screen,
                    site.stock.tanks(),
                    () -> new By(site.session(), StockSite.NOW.now())))));
  }

  @Test
  void aTankIsMadeWithAllItsPlacesInOneStep() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = new ShownPage(screen -> settings(screen, site))) {
      page.click("#create-tank").type("#tank-racks", "douze").click("#make-tank");
      assertThat(page.words()).contains("Un nombre entier.");

      page.type("#tank-name", "Cuve 1").type("#tank-racks", "6").click("#make-tank");
      assertThat(page.words()).contains("Une autre cuve s’appelle Cuve 1.");

      page.type("#tank-name", "Cuve 7")
          .type("#tank-levels", "5")
          .type("#tank-slots", "4")
          .type("#tank-set-point", "−155,5")
          .click("#make-tank");
      Tank made = site.stock.tanks().tanks().getLast();
      assertThat(made.name()).isEqualTo("Cuve 7");
      assertThat(made.purpose()).isEqualTo(TankPurpose.STOCK);
      assertThat(made.setPoint().degrees()).isEqualTo(-155.5);
      assertThat(site.stock.tanks().use(made.id()).orElseThrow().free()).isEqualTo(6 * 5 * 4);
      assertThat(page.words()).contains("Cuve 7 créée, avec tous ses emplacements.");
    }
  }

  @Test
  void picture() {
    try (StockSite site = new StockSite(folder)) {
      ScreenPictures.page(
          "reglages-tanks",
          ScreenPictures::quiet,
          screen -> settings(screen, site),
          page -> page.open(Target.of("settings", "tanks", "new")));
      assertThat(site.stock.tanks().tanks()).isNotEmpty();
    }
  }
}
