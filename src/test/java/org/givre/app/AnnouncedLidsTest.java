package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.givre.access.By;
import org.givre.custody.store.SqlCustody;
import org.givre.inventory.Inventories;
import org.givre.inventory.Inventory;
import org.givre.inventory.InventoryStore;
import org.givre.inventory.LidTime;
import org.givre.inventory.store.SqlInventories;
import org.givre.kernel.SystemTicker;
import org.givre.settings.DataFolder;
import org.givre.storage.Tank;
import org.givre.storage.store.SqlStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lid of an inventory is an opening that those who watch the tank know of. */
class AnnouncedLidsTest {

  @TempDir Path root;

  @Test
  void openingTheLidOfAnInventoryIsAnnouncedAndShuttingItEndsIt() {
    SystemTicker ticker = new SystemTicker();
    try (Site site = Site.open(new DataFolder(root), OpenFolder.Use.TRAINING, "desktop", ticker)) {
      site.watch();
      DemoSite.fill(site.ground(), site.stock());
      By by =
          new By(
              site.ground()
                  .signIn()
                  .open(DemoAccount.ALL.getFirst().credentials(), ticker.now())
                  .orThrow(),
              ticker.now());
      Tank tank = site.stock().tanks().tanks().getFirst();
      Inventories inventories =
          new Inventories(
              site.ground().works(),
              site.ground().journal(),
              site.ground().signing(),
              new Inventories.Kept(new SqlInventories(), new SqlCustody(), new SqlStorage()),
              (work, who, signed) -> "2026-INV-000001",
              new AnnouncedLids(site.tending().openings()));
      Inventory begun = inventories.begin(by, tank.id(), List.of()).orThrow();

      inventories.lid(by, begun.id(), InventoryStore.Lid.OPENED).orThrow();
      assertThat(site.tending().openings().newest(tank.id(), 1))
          .singleElement()
          .satisfies(
              is -> {
                assertThat(is.opening().allowed()).isEqualTo(LidTime.DEVIATION);
                assertThat(is.opening().units()).isNotEmpty();
                assertThat(is.opening().by().name()).isEqualTo(by.session().displayName());
              });

      LidTime shut = inventories.lid(by, begun.id(), InventoryStore.Lid.SHUT).orThrow();
      assertThat(shut.isOpen()).isFalse();
    }
  }
}
