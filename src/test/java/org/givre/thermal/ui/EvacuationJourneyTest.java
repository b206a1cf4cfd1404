package org.givre.thermal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import org.givre.access.By;
import org.givre.app.EvacuationPages;
import org.givre.app.SheetParts;
import org.givre.custody.ui.ShownPage;
import org.givre.custody.ui.StockSite;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.kernel.Reason;
import org.givre.storage.Tank;
import org.givre.thermal.Evacuation;
import org.givre.thermal.EvacuationProgress;
import org.givre.thermal.Evacuations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tank is emptied with the scanner alone, on a real H2 file. */
class EvacuationJourneyTest {

  @TempDir Path folder;

  private static EvacuationPage page(Screen screen, StockSite site) {
    return EvacuationPages.of(
        screen,
        site.ground,
        site.stock,
        SheetParts.of(site.ground),
        () -> new By(site.session(), StockSite.NOW.now()));
  }

  private static Tank tank(StockSite site, String name) {
    return site.stock.tanks().tanks().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String lot(StockSite site, EvacuationProgress.Line line) {
    return site.stock.units().lot(line.unit().unit().lot()).orElseThrow().number();
  }

  @Test
  void unitThenPlaceUntilNothingIsLeft() {
    try (StockSite site = new StockSite(folder)) {
      Tank failing = tank(site, "Cuve 2");
      Evacuations all = EvacuationPages.evacuations(site.ground, site.stock);
      By by = new By(site.session(), StockSite.NOW.now(), Reason.NONE);
      try (ShownPage page =
          new ShownPage(
              screen -> {
                EvacuationPage built = page(screen, site);
                built.open(Target.of("evacuation", "tank", failing.id().toString()));
                return built;
              })) {
        page.click("#evacuation-begin");
        assertThat(page.words()).contains("Il manque la raison");
        page.type("#evacuation-why", "vide perdu").click("#evacuation-begin");
        assertThat(((Labeled) page.node("#evacuation-left")).getText()).isEqualTo("4");

        page.read("Secours A-01-1");
        assertThat(page.words()).contains("il manque l’unité");
        page.read("KTE-24097");
        assertThat(page.words()).contains("n’attend pas dans cette cuve");
        for (int left = 4; left > 0; left--) {
          EvacuationProgress now = all.openIn(by, failing.id()).orElseThrow();
          assertThat(now.left()).isEqualTo(left);
          page.read(lot(site, now.next().orElseThrow()));
          EvacuationProgress.Line held = held(site, all, by, failing, page);
          page.read("Secours " + held.to().orElseThrow().path());
        }
        assertThat(((Labeled) page.node("#evacuation-left")).getText()).isEqualTo("0");
        page.click("#evacuation-end");
        page.click("#evacuation-review");

        assertThat(site.stock.tanks().use(failing.id()).orElseThrow().occupied()).isZero();
        assertThat(all.toReview()).isEmpty();
      }
    }
  }

  /** The line that the page has in hand: the first of the lot that was scanned. */
  private static EvacuationProgress.Line held(
      StockSite site, Evacuations all, By by, Tank failing, ShownPage page) {
    assertThat(page.words()).contains("En main");
    return all.openIn(by, failing.id()).orElseThrow().next().orElseThrow();
  }

  @Test
  void thePageInTheMiddleOfIt() {
    try (StockSite site = new StockSite(folder)) {
      Tank failing = tank(site, "Cuve 1");
      Evacuations all = EvacuationPages.evacuations(site.ground, site.stock);
      By by =
          new By(site.session(), StockSite.NOW.now(), new Reason("vide perdu, −160 °C à 10:31"));
      Evacuation begun = all.begin(by, failing.id()).orThrow();
      for (int done = 0; done < 3; done++) {
        EvacuationProgress.Line next =
            all.progress(by, begun.id()).orElseThrow().next().orElseThrow();
        all.rescued(by, begun.id(), next.unit().id(), next.to().orElseThrow().id()).orThrow();
      }
      ScreenPictures.page(
          "evacuation",
          ScreenPictures::quiet,
          screen -> page(screen, site),
          page -> page.open(Target.of("evacuation", "tank", failing.id().toString())));
      assertThat(all.progress(by, begun.id()).orElseThrow().left()).isEqualTo(9);
    }
  }
}
