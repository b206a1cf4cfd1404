package org.givre.custody.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.givre.app.DemoAccount;
import org.givre.custody.MoveSigning;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.label.InternalCode;
import org.givre.storage.PlaceState;
import org.givre.storage.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stock page on a real H2 file, with mouse and keyboard. */
class StockJourneyTest {

  @TempDir Path folder;

  private static Position place(StockSite site, String path) {
    return site.stock.tanks().named(path).stream()
        .filter(at -> at.tank().equals(site.stock.tanks().tanks().getFirst().id()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<UnitNow> at(StockSite site, String path) {
    return site.stock.units().at(place(site, path).id());
  }

  private ShownPage shown(StockSite site) {
    return new ShownPage(screen -> new StockPage(screen, site.desk()));
  }

  @Test
  void aUnitIsMovedByTwoClicksAndTakenBackByTheKey() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      UnitNow bruno = at(site, "C-02-2").orElseThrow();

      page.click("#place-C-02-2");
      assertThat(page.words()).contains("Yescarta, poche 1 sur 1", "FICTIF Bruno", "P0398-4C17");
      page.click("#custody-act-move").click("#place-C-03-3");

      assertThat(at(site, "C-03-3").map(UnitNow::id)).contains(bruno.id());
      assertThat(page.text("#stock-undo")).isEqualTo("Annuler\u00a0: C-02-2 → C-03-3");
      page.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(at(site, "C-02-2").map(UnitNow::id)).contains(bruno.id());
      assertThat(at(site, "C-03-3")).isEmpty();
    }
  }

  @Test
  void aTakenPlaceIsRefusedInWordsAndEscapeGivesUp() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      page.click("#place-C-02-2").click("#custody-act-move").click("#place-C-05-1");

      assertThat(page.words()).contains("L’emplacement C-05-1 est déjà occupé.");
      assertThat(at(site, "C-02-2")).isPresent();

      page.click("#place-C-02-2").click("#custody-act-move").press(KeyCode.ESCAPE);
      page.click("#place-C-03-3");
      assertThat(at(site, "C-03-3")).isEmpty();
    }
  }

  @Test
  void quarantineWantsAReasonThenBlocks() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      page.click("#place-C-05-1").click("#custody-act-quarantine").click("#confirm");
      assertThat(at(site, "C-05-1").orElseThrow().state()).isEqualTo(UnitState.IN_STOCK);

      page.type("#reason", "étiquette illisible").click("#confirm");

      assertThat(at(site, "C-05-1").orElseThrow().isQuarantined()).isTrue();
      assertThat(page.has("#custody-act-lift")).isTrue();
    }
  }

  @Test
  void theFieldFindsAUnitByItsLotAndGoesToIt() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      page.type("#stock-find", "bms 26081").press(KeyCode.ENTER).click(".find-answer");

      assertThat(page.words()).contains("SPECIMEN Élise", "A-01-1", "Rack A");
    }
  }

  @Test
  void aPlaceIsBlockedWithAReasonAndUnblocked() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      page.click("#place-C-09-2").click("#custody-act-block");
      page.type("#reason", "glissière").click("#confirm");
      assertThat(state(site, "C-09-2")).isEqualTo(new PlaceState.Blocked("glissière"));

      page.click("#place-C-09-2").click("#custody-act-unblock");
      assertThat(state(site, "C-09-2")).isEqualTo(new PlaceState.Free());
    }
  }

  private static PlaceState state(StockSite site, String path) {
    return site.ground
        .works()
        .read(work -> site.stock.places().state(work, place(site, path).id()));
  }

  @Test
  void whoMayNotMoveSeesTheButtonGreyWithItsReason() {
    try (StockSite site = new StockSite(folder)) {
      site.signIn(3);
      try (ShownPage page = shown(site)) {
        page.click("#place-C-02-2");

        assertThat(page.node("#custody-act-move").isDisabled()).isTrue();
        assertThat(page.node("#custody-act-move").getAccessibleHelp())
            .contains("Nadia PATRON n’a pas le droit");
        assertThat(page.node("#custody-act-quarantine").isDisabled()).isFalse();
      }
    }
  }

  @Test
  void aScannedPlaceEndsTheMoveAndOtherwiseOpensThePlace() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      page.click("#place-C-05-1").click("#custody-act-move");

      assertThat(page.scan(InternalCode.naming(InternalCode.Of.POSITION, "Cuve 1 C-06-5")))
          .isTrue();
      assertThat(at(site, "C-06-5").map(unit -> unit.unit().product().code())).contains("CARVYKTI");

      page.scan(InternalCode.naming(InternalCode.Of.POSITION, "Cuve 2 A-01-1"));
      assertThat(page.words()).contains("MAQUETTE Marius", "Tecartus, poche 1 sur 1");
      page.scan(InternalCode.naming(InternalCode.Of.POSITION, "Z-99-9"));
      assertThat(page.words()).contains("Aucune cuve n’a l’emplacement Z-99-9.");
    }
  }

  @Test
  void whereTheSiteAsksItTwoPersonsSignTheMove() {
    try (StockSite site = new StockSite(folder)) {
      site.ask(MoveSigning.Signers.TWO);
      try (ShownPage page = shown(site)) {
        UnitNow bruno = at(site, "C-02-2").orElseThrow();
        page.click("#place-C-02-2").click("#custody-act-move").click("#place-C-03-3");
        assertThat(page.words()).contains("Signer le déplacement", "Qui a vu les deux");
        assertThat(at(site, "C-03-3")).isEmpty();

        page.sign(0, DemoAccount.ALL.get(0)).sign(1, DemoAccount.ALL.get(0)).confirm();
        assertThat(page.words()).contains("Camille DÉMO a déjà signé");
        page.sign(0, DemoAccount.ALL.get(0)).sign(1, DemoAccount.ALL.get(2)).confirm();

        assertThat(at(site, "C-03-3").map(UnitNow::id)).contains(bruno.id());
        assertThat(site.stock.units().history(bruno.id()).getLast().details())
            .containsKey("signed-by");
      }
    }
  }

  @Test
  void aUnitHasItsPageAndOneSeesFromThereWhereItStands() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      page.click("#place-C-02-2").click("#custody-act-history");

      assertThat(page.words())
          .contains(
              "Possible maintenant",
              "P0398-4C17",
              "Cuve 1, C-02-3",
              "Fiche de réception",
              "Annoncée");
      page.click("#unit-see-place");
      assertThat(page.node("#place-C-02-2").isVisible()).isTrue();
    }
  }

  @Test
  void aPharmacistLiftsAQuarantineFromTheStock() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      page.click("#place-C-04-2").click("#custody-act-lift").click("#confirm");
      assertThat(page.words()).contains("Il manque le motif");
      page.type("#lift-evidence", "relevé du laboratoire reçu et conforme")
          .type("#lift-login", DemoAccount.ALL.get(0).login())
          .type("#lift-password", DemoAccount.ALL.get(0).password())
          .click("#confirm");

      assertThat(at(site, "C-04-2").orElseThrow().state()).isEqualTo(UnitState.IN_STOCK);
    }
  }

  @Test
  void whoStoodInTheTankIsAnsweredAtOnceAndPrinted() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      page.click("#stock-stood");
      assertThat(page.words()).contains("Cuve 1\u00a0: qui y était", "12 unités, 7 patients");

      page.type("#stood-from", "31/02/2026").click("#stood-ask");
      assertThat(page.words()).contains("Écrivez le jour puis l’heure");
      page.type("#stood-from", "01/01/2026").type("#stood-to", "02/01/2026").click("#stood-ask");
      assertThat(page.words()).contains("aucune unité, aucun patient");
    }
  }

  @Test
  void aWholeRackIsMovedSideBySide() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      UnitNow bruno = at(site, "C-02-2").orElseThrow();
      page.click("#rack-move");
      assertThat(page.words()).contains("Départ", "Arrivée");
      page.choose("#custody-board-to-rack", "F").click("#board-go");

      assertThat(at(site, "F-02-2").map(UnitNow::id)).contains(bruno.id());
      assertThat(at(site, "C-02-2")).isEmpty();
      page.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(at(site, "C-02-2").map(UnitNow::id)).contains(bruno.id());
    }
  }

  @Test
  void aReceivedUnitIsStoredFromTheButtonAndARackIsPrinted() {
    try (StockSite site = new StockSite(folder)) {
      UnitNow waiting = site.received("TRAME");
      try (ShownPage page = shown(site)) {
        page.click("#stock-store").click(".store-choose").click(".side-panel .find-answer");

        assertThat(site.stock.units().find(waiting.id()).orElseThrow().position()).isPresent();
        page.click("#rack-print");
        assertThat(site.printed).singleElement().matches(list -> list.title().contains("rack"));
      }
    }
  }

  @Test
  void aUnitIsMovedByKeyboardAlone() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      UnitNow bruno = at(site, "C-02-2").orElseThrow();
      page.focus("#place-C-02-1").press(KeyCode.RIGHT).press(KeyCode.SPACE);
      assertThat(page.words()).contains("FICTIF Bruno");

      page.tabTo("custody-act-move").press(KeyCode.SPACE);
      assertThat(page.words()).contains("choisissez ou scannez l’emplacement");
      page.focus("#place-C-02-2").press(KeyCode.DOWN).press(KeyCode.RIGHT).press(KeyCode.SPACE);

      assertThat(at(site, "C-03-3").map(UnitNow::id)).contains(bruno.id());
      page.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(at(site, "C-02-2").map(UnitNow::id)).contains(bruno.id());
    }
  }

  @Test
  void anExpiryIsToldDaysBefore() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      page.type("#stock-find", "bms 26081").press(KeyCode.ENTER).click(".find-answer");

      assertThat(page.words()).contains("Périme dans 18 jours");
    }
  }

  /** The demonstration's guide takes a strip of the window's height. */
  @Test
  void theDrawingGivesWayWhereTheWindowIsLow() {
    try (StockSite site = new StockSite(folder);
        ShownPage page = shown(site)) {
      page.guide(64);

      var drawing = page.node("#tank-from-above");
      var links = page.node("#stock-evacuate");
      var find = page.node("#stock-find");
      double end = drawing.localToScene(drawing.getBoundsInLocal()).getMaxY();
      assertThat(links.localToScene(links.getBoundsInLocal()).getMinY()).isGreaterThan(end);
      assertThat(find.localToScene(find.getBoundsInLocal()).getMaxY()).isLessThan(740);
    }
  }
}
