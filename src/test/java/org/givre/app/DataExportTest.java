package org.givre.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.givre.access.Role;
import org.givre.access.Somebody;
import org.givre.db.Databases;
import org.givre.db.FreshDatabase;
import org.givre.dispensing.ActsWorld;
import org.givre.dispensing.NumberSource;
import org.givre.kernel.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out of Givre: every line of the period, once, with its control sums. */
class DataExportTest {

  private static final DataExport.Period YEAR =
      new DataExport.Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  @TempDir Path folder;
  private FreshDatabase fresh;
  private ActsWorld world;
  private DataExport export;

  @BeforeEach
  void open() {
    fresh = Databases.freshFile();
    world = new ActsWorld(fresh.database().works());
    export = new DataExport(world.ground, world.stock);
  }

  @AfterEach
  void close() {
    fresh.close();
  }

  private DataExport.Written write(DataExport.Kind kind, DataExport.Period period) {
    return export.write(world.by("c.demo"), kind, period, folder.resolve(kind + ".csv")).orThrow();
  }

  @Test
  void theRegisterComesOutWithItsCancelledLine() throws Exception {
    for (int n = 0; n < 2; n++) {
      ActsWorld.Bag bag = world.readyToReleaseOnce(n);
      world.release(bag);
      world.takenOut(bag, bag.unit());
      world.thawed(bag.unit());
      world.handOver(bag.units(), new NumberSource.NextOfGivre()).orThrow();
    }
    var register = world.acts.register();
    var line = register.year(2026).getFirst().line();
    register
        .cancel(
            world.by("c.demo", "mauvais service"),
            line,
            world.pledge("c.demo", register.toCancel(line)))
        .orThrow();

    DataExport.Written written = write(DataExport.Kind.REGISTER, YEAR);

    List<String> lines = Files.readAllLines(written.file());
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains("2026-00001", "EXEMPLE", "yes", "mauvais service");
    assertThat(lines.get(2)).contains("2026-00002", ";no;");
    assertThat(written.rows()).isEqualTo(2);
    assertThat(written.sum()).as("units of the lines that stand").isEqualTo(1);
    assertThat(written.digest()).isEqualTo(Digest.of(Files.readAllBytes(written.file())));
    assertThat(folder.resolve("REGISTER.csv.part")).doesNotExist();
  }

  @Test
  void everyMoveOfThePeriodComesOutInOrder() throws Exception {
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.later(Duration.ofMinutes(1));

    DataExport.Written written = write(DataExport.Kind.CUSTODY, YEAR);

    assertThat(written.rows()).isGreaterThanOrEqualTo(3);
    assertThat(written.sum()).isEqualTo(1);
    assertThat(Files.readAllLines(written.file()).get(1)).contains("YESCARTA", bag.lot());
    DataExport.Period before =
        new DataExport.Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    assertThat(write(DataExport.Kind.CUSTODY, before).rows()).isZero();
  }

  @Test
  void noReadingIsNoLineAndTheHeadingStays() throws Exception {
    DataExport.Period day =
        new DataExport.Period(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24));
    DataExport.Written written = write(DataExport.Kind.READINGS, day);
    assertThat(written.rows()).isZero();
    assertThat(Files.readAllLines(written.file())).hasSize(1);
  }

  @Test
  void whoMayNotExportTakesNothingOut() {
    Path file = folder.resolve("register.csv");
    var outcome =
        export.write(
            new org.givre.access.By(Somebody.named("X", Role.WARD_NURSE), world.now()),
            DataExport.Kind.REGISTER,
            YEAR,
            file);
    assertThat(outcome.refusals()).isNotEmpty();
    assertThat(file).doesNotExist();
  }
}
