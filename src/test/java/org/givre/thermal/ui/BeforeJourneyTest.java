package org.givre.thermal.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.app.BeforePages;
import org.givre.app.DemoAccount;
import org.givre.app.ExchangeParts;
import org.givre.custody.UnitNow;
import org.givre.custody.ui.ShownPage;
import org.givre.custody.ui.StockSite;
import org.givre.exchange.BilledLine;
import org.givre.exchange.InventoryImport;
import org.givre.exchange.SheetTable;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Target;
import org.givre.kernel.Digest;
import org.givre.storage.Tank;
import org.givre.thermal.BeforeGivre;
import org.givre.thermal.EarlierLife;
import org.givre.thermal.EarlierRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tank of stock taken over gets its controller's log, and its judgement signed by two. */
class BeforeJourneyTest {

  private static final String LOG =
      """
      Date,Time,Temp A,Temp B,Level,Usage,Status,User
      23/11/2026,07:40,-180.0°C,-195.8°C,152 mm,7 mm/day,,0
      23/11/2026,03:40,-179.2°C,-195.8°C,153 mm,7 mm/day,,0
      22/11/2026,23:40,-180.7°C,-195.9°C,154 mm,7 mm/day,,0
      22/11/2026,19:40,-181.6°C,-195.9°C,155 mm,7 mm/day,,0
      """;

  @TempDir Path folder;
  private Path log;
  private Path paper;

  @BeforeEach
  void files() throws IOException {
    log = Files.writeString(folder.resolve("regulateur-novembre.csv"), LOG);
    paper = Files.writeString(folder.resolve("receptions-2026.pdf"), "%PDF-1.4 fictif");
  }

  private static void takeOver(StockSite site) throws IOException {
    ExchangeParts exchange = ExchangeParts.of(site.ground, site.stock);
    byte[] file;
    try (InputStream in = BilledLine.class.getResourceAsStream("inventory-import-60.csv")) {
      file =
          new String(in.readAllBytes(), UTF_8)
              .replace(
                  "CUVE-1;B;8;1;19/09/2026;En stock;\r\nT0000008",
                  "CUVE-1;C;3;1;19/09/2026;En stock;\r\nT0000008")
              .replace("30/02/2027", "28/02/2027")
              .replace(
                  "T0000001;TEST-ALPHA;ADA;12/06/1992;F;Kymriah",
                  "T0000015;TEST-OSCAR;LOU;23/08/1957;M;Kymriah")
              .replace("3400894404568", "3400894404569")
              .replace("CUVE-", "REPRISE-")
              .getBytes(UTF_8);
    }
    SheetTable table = exchange.tables().read(file).orThrow();
    exchange
        .inventory()
        .write(
            new By(site.session(), StockSite.NOW.now()),
            new InventoryImport.Source(
                "inventaire.csv", Digest.of(file), table, exchange.inventory().mapping(table)),
            InventoryImport.Tanks.MADE_WHERE_LACKING)
        .orThrow();
  }

  private static BeforePage page(Screen screen, StockSite site, Iterator<Path> chosen) {
    return BeforePages.of(
        screen,
        site.ground,
        site.stock,
        () -> new By(site.session(), StockSite.NOW.now()),
        () -> chosen.hasNext() ? Optional.of(chosen.next().toFile()) : Optional.empty());
  }

  @Test
  void aWholeTankIsJudgedAtOnceOnItsControllersLog() throws IOException {
    try (StockSite site = new StockSite(folder.resolve("site"))) {
      takeOver(site);
      BeforeGivre before = BeforePages.before(site.ground, site.stock);
      Iterator<Path> chosen = List.of(log, paper).iterator();
      try (ShownPage page = new ShownPage(screen -> page(screen, site, chosen))) {
        assertThat(page.words()).contains("rien de joint", "Choisissez une cuve entière");
        page.click("#before-tank-REPRISE-1");
        assertThat(page.words()).contains("Sans relevé de température");
        assertThat(page.node("#before-judge-NO_EFFECT").isDisabled()).isTrue();

        page.click("#before-attach-LOG");
        assertThat(page.words())
            .contains("8 relevés", "au plus chaud −179,2", "Aucun journal ne couvre");
        page.click("#before-attach-RECEPTION_PAPER").click("#before-judge-NO_EFFECT");
        page.type("#sign-remark", "niveau constant, journal relu")
            .sign(0, DemoAccount.ALL.get(0))
            .sign(1, DemoAccount.ALL.get(0))
            .confirm();
        assertThat(before.waiting(100)).isEqualTo(60);
        page.sign(0, DemoAccount.ALL.get(0)).sign(1, DemoAccount.ALL.get(1)).confirm();

        assertThat(page.words()).contains("jugé sans effet");
        List<EarlierLife> lives =
            before.units(100).stream().map(BeforeGivre.TakenOver::life).toList();
        int cleared = (int) lives.stream().filter(EarlierLife::isCleared).count();
        assertThat(lives).hasSize(60);
        assertThat(cleared).isBetween(1, 59);
        assertThat(before.waiting(100)).isEqualTo(60 - cleared);
      }
    }
  }

  @Test
  void thePageWithALogAttached() throws IOException {
    try (StockSite site = new StockSite(folder.resolve("site"))) {
      takeOver(site);
      BeforeGivre before = BeforePages.before(site.ground, site.stock);
      Tank tank =
          site.stock.tanks().tanks().stream()
              .filter(one -> one.name().equals("REPRISE-1"))
              .findFirst()
              .orElseThrow();
      before
          .attach(
              new By(site.session(), StockSite.NOW.now()),
              site.stock.units().inTank(tank.id()).stream().map(UnitNow::id).toList(),
              new BeforeGivre.Offered(
                  EarlierRecord.Kind.LOG,
                  "regulateur-novembre.csv",
                  ExchangeParts.of(site.ground, site.stock)
                      .vault()
                      .put(new ByteArrayInputStream(LOG.getBytes(UTF_8)))))
          .orThrow();
      ScreenPictures.page(
          "avant-givre",
          ScreenPictures::quiet,
          screen -> page(screen, site, Collections.emptyIterator()),
          page -> page.open(Target.of("before-givre", "tank", "REPRISE-1")));
      assertThat(before.waiting(100)).isEqualTo(60);
    }
  }
}
