package org.givre.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.givre.access.By;
import org.givre.app.DemoAccount;
import org.givre.app.InventoryPages;
import org.givre.app.SheetParts;
import org.givre.custody.UnitNow;
import org.givre.custody.ui.ShownPage;
import org.givre.custody.ui.StockSite;
import org.givre.document.InventorySheet;
import org.givre.document.Sheet;
import org.givre.document.SheetKind;
import org.givre.document.SheetQuery;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.inventory.Inventory;
import org.givre.inventory.InventoryStore;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A physical inventory by scanner alone, on a real H2 file, to its signed report. */
class InventoryJourneyTest {

  @TempDir Path folder;

  private static InventoryPage page(org.givre.fx.Screen screen, StockSite site) {
    return InventoryPages.of(
        screen,
        site.ground,
        site.stock,
        SheetParts.of(site.ground),
        () -> new By(site.session(), StockSite.NOW.now()));
  }

  private static Tank tank(StockSite site, String name) {
    return site.stock.tanks().tanks().stream()
        .filter(tank -> tank.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String lot(StockSite site, UnitNow unit) {
    return site.stock.units().lot(unit.unit().lot()).orElseThrow().number();
  }

  @Test
  void fromTheFirstScanToTheReport() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = new ShownPage(screen -> page(screen, site))) {
      page.click("#begin-Cuve-2");
      assertThat(page.words()).contains("Inventaire de Cuve 2", "Chemin, chaque rack une fois");
      assertThat(page.node("#inventory-end").isDisabled()).isTrue();
      page.click("#inventory-lid");
      List<Position> places = places(site);
      assertThat(places).hasSize(4);

      page.read("A-01-1");
      assertThat(page.words()).contains("C’est l’étiquette de l’emplacement A-01-1");
      page.read("RIEN-9");
      assertThat(page.words()).contains("Aucune unité ne s’appelle");
      page.read("KTE-24097");
      assertThat(page.words()).contains("autre unité");
      for (Position place : places.subList(1, 4)) {
        page.read(lot(site, site.stock.units().at(place.id()).orElseThrow()));
      }
      assertThat(page.words()).contains("Tout ce qui est écrit a été lu");
      page.click("#inventory-lid").click("#inventory-end");
      page.sign(0, DemoAccount.ALL.get(2)).sign(1, DemoAccount.ALL.get(2)).confirm();
      assertThat(page.words()).contains("a déjà signé");
      page.sign(0, DemoAccount.ALL.get(0)).sign(1, DemoAccount.ALL.get(2)).confirm();

      Sheet sheet = report(site);
      assertThat(sheet.facts())
          .isInstanceOfSatisfying(
              InventorySheet.class,
              report -> {
                assertThat(report.lines()).hasSize(4);
                assertThat(report.discrepancies())
                    .singleElement()
                    .matches(line -> line.written().contains("MAQUETTE"))
                    .matches(line -> line.found().contains("FICTIF"));
                assertThat(report.signatures()).hasSize(2);
              });
      assertThat(page.words()).contains(sheet.number().text());
    }
  }

  private static Sheet report(StockSite site) {
    var archive = SheetParts.of(site.ground).archive();
    var number =
        archive.list(SheetQuery.NEWEST).stream()
            .map(line -> line.number())
            .filter(one -> one.kind() == SheetKind.INVENTORY)
            .findFirst()
            .orElseThrow();
    assertThat(archive.file(archive.original(number, new By(site.session(), StockSite.NOW.now()))))
        .isPresent();
    return archive.find(number).orElseThrow();
  }

  private static List<Position> places(StockSite site) {
    return site.stock.tanks().rack(tank(site, "Cuve 2").id(), "A").stream()
        .filter(place -> !place.isFree())
        .map(place -> place.position())
        .toList();
  }

  @Test
  void thePageInTheMiddleOfIt() {
    try (StockSite site = new StockSite(folder)) {
      var all = InventoryPages.inventories(site.ground, site.stock, SheetParts.of(site.ground));
      By by = new By(site.session(), StockSite.NOW.now());
      Tank tank = tank(site, "Cuve 2");
      Inventory begun = all.begin(by, tank.id(), List.of()).orThrow();
      all.lid(
          new By(site.session(), StockSite.NOW.now().minusSeconds(83)),
          begun.id(),
          InventoryStore.Lid.OPENED);
      List<Position> places = places(site);
      all.see(by, begun.id(), places.get(0).id(), "KTE-24097").orThrow();
      all.see(
              by,
              begun.id(),
              places.get(1).id(),
              lot(site, site.stock.units().at(places.get(1).id()).orElseThrow()))
          .orThrow();

      ScreenPictures.page(
          "inventaire",
          ScreenPictures::quiet,
          screen -> page(screen, site),
          page -> page.open(Target.of("inventory", "tank", tank.id().toString())));
      assertThat(all.progress(begun.id()).orElseThrow().left()).isEqualTo(2);
    }
  }
}
