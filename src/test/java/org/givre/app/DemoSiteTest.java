package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.givre.access.Role;
import org.givre.access.store.Argon2Passwords;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.kernel.HandTicker;
import org.givre.product.Products;
import org.givre.product.store.SqlProductSheets;
import org.givre.settings.DataFolder;
import org.givre.storage.RackUse;
import org.givre.storage.Tank;
import org.givre.storage.TankUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSiteTest {

  private static final HandTicker NOW = HandTicker.at("2026-11-24T09:42:08Z");

  @TempDir Path folder;

  static StockParts parts(Ground ground) {
    Products products =
        new Products(ground.works(), new SqlProductSheets(), ground.signing(), ground.journal());
    return StockParts.of(ground, products);
  }

  private OpenFolder open(OpenFolder.Use use) {
    return OpenFolder.open(
        new DataFolder(folder), use, "desktop", NOW, new Argon2Passwords(64, 1, 1));
  }

  @Test
  void theDemonstrationIsAPharmacyInTheMiddleOfItsDay() {
    try (OpenFolder open = open(OpenFolder.Use.TRAINING)) {
      StockParts stock = parts(open.ground());

      DemoSite.fill(open.ground(), stock);

      List<Tank> tanks = stock.tanks().tanks();
      assertThat(tanks)
          .extracting(Tank::name)
          .containsExactly("Cuve 1", "Cuve 2", "Quarantaine", "Secours");
      TankUse first = stock.tanks().use(tanks.getFirst().id()).orElseThrow();
      assertThat(first.racks())
          .extracting(RackUse::occupied)
          .containsExactly(3, 4, 5, 0, 0, 0, 0, 0);
      assertThat(first.free()).isEqualTo(335);
      assertThat(stock.orders().awaited())
          .hasSize(2)
          .first()
          .satisfies(
              order -> assertThat(order.arrival()).contains(Instant.parse("2026-11-24T10:30:00Z")));
      assertThat(stock.units().inStates(List.of("RESERVED"), 9))
          .singleElement()
          .extracting(UnitNow::state)
          .isEqualTo(UnitState.RESERVED);
      assertThat(stock.units().inStates(List.of("QUARANTINED"), 9)).hasSize(4);
      assertThat(stock.units().inStates(List.of("IN_STOCK"), 99)).hasSize(14);
    }
  }

  @Test
  void itIsFilledOnceAndItsAccountsOpen() {
    try (OpenFolder open = open(OpenFolder.Use.TRAINING)) {
      Ground ground = open.ground();
      StockParts stock = parts(ground);
      DemoSite.fill(ground, stock);
      DemoSite.fill(ground, stock);

      for (DemoAccount account : DemoAccount.ALL) {
        assertThat(ground.signIn().open(account.credentials(), NOW.now()).orThrow().roles())
            .isEqualTo(account.roles());
      }
      assertThat(DemoAccount.ALL.getFirst().roles()).contains(Role.PHARMACIST);
      assertThat(stock.tanks().tanks()).hasSize(4);
    }
  }

  @Test
  void aRealFolderNeverGetsFictitiousPatients() {
    try (OpenFolder open = open(OpenFolder.Use.REAL)) {
      StockParts stock = parts(open.ground());

      org.assertj.core.api.Assertions.assertThatThrownBy(() -> DemoSite.fill(open.ground(), stock))
          .isInstanceOf(IllegalStateException.class);
      assertThat(stock.tanks().tanks()).isEmpty();
    }
  }
}
