package org.givre.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Somebody;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.storage.store.SqlStorage;

/** The usual kinds of tank: made in one step, read back as they were, filled as they say. */
class TankTemplateTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:42:08Z");
  private static final By PHARMACIST = new By(Somebody.pharmacist(), AT, new Reason("essai"));

  private static TankBook book(Works works) {
    return new TankBook(works, new SqlJournal("PUI-01"), new SqlStorage());
  }

  private static Tank made(TankBook book, String name, Layout layout) {
    return book.create(
            PHARMACIST, new TankPlan(name, "", TankPurpose.STOCK, new Celsius(-160), layout))
        .orThrow();
  }

  @OnBothDatabases
  void everyTemplateIsMadeAndReadBackAsItWas(Works works) {
    TankBook book = book(works);
    for (TankTemplate template : TankTemplate.values()) {
      Tank tank = made(book, template.name(), template.layout());

      assertThat(book.tank(tank.id())).contains(tank);
      assertThat(book.use(tank.id()).orElseThrow().free()).isEqualTo(template.layout().positions());
    }
  }

  @OnBothDatabases
  void placesAreNamedAsTheMetalIs(Works works) {
    TankBook book = book(works);
    Tank canes = made(book, "Cannes", TankTemplate.CANES.layout());
    Tank counted = made(book, "Canisters", TankTemplate.CANISTERS.layout());

    assertThat(book.rack(canes.id(), "2").getFirst().position().path()).isEqualTo("2-01-A");
    assertThat(book.rack(counted.id(), "6").getLast().position().path()).isEqualTo("6-30");
  }

  @OnBothDatabases
  void theFirstFreePlaceFollowsTheFillOrder(Works works) {
    TankBook book = book(works);
    made(book, "1", small(Numbering.LevelOrder.FIRST_AT_TOP, FillOrder.RACK_BY_RACK));
    assertThat(free(book)).startsWith("A-01-1", "A-01-2", "A-02-1");
  }

  @OnBothDatabases
  void theLowestOfARackComesFirstWhicheverEndItsNumbersBeginAt(Works works) {
    TankBook book = book(works);
    made(book, "1", small(Numbering.LevelOrder.FIRST_AT_TOP, FillOrder.LOWEST_FIRST));
    assertThat(free(book)).startsWith("A-03-1", "A-03-2", "A-02-1");
  }

  @OnBothDatabases
  void theLowestLevelOfEveryRackComesFirst(Works works) {
    TankBook book = book(works);
    made(book, "1", small(Numbering.LevelOrder.FIRST_AT_BOTTOM, FillOrder.LEVEL_BY_LEVEL));
    assertThat(free(book)).startsWith("A-01-1", "A-01-2", "B-01-1", "B-01-2", "A-02-1");
  }

  private static Layout small(Numbering.LevelOrder levels, FillOrder fill) {
    return new Layout(
        TankShape.ROUND,
        2,
        3,
        2,
        new Numbering(Numbering.RackNames.LETTERS, levels),
        "",
        new Inside(Holder.RACKS, 1, fill));
  }

  private static List<String> free(TankBook book) {
    return book.free(TankPurpose.STOCK, new Celsius(-150), 9).stream().map(Position::path).toList();
  }

  @OnBothDatabases
  void aBackUpIsNamedBySomebodyWhoMayAndNeverTheTankItself(Works works) {
    TankBook book = book(works);
    Tank one = made(book, "Cuve 1", TankTemplate.SECTORS.layout());
    Tank two = made(book, "Cuve 2", TankTemplate.SQUARE.layout());
    Tank three = made(book, "Cuve 3", TankTemplate.SQUARE.layout());

    assertThat(book.backup(one.id())).isEmpty();
    assertThat(book.nameBackup(PHARMACIST, one.id(), one.id()).refusals())
        .containsExactly(new BackupIsItself("Cuve 1"));
    assertThat(book.nameBackup(new By(Somebody.technician(), AT), one.id(), two.id()).refusals())
        .containsExactly(new NotAllowed(Somebody.technician().displayName(), Permission.SET_RULES));
    book.nameBackup(PHARMACIST, one.id(), two.id()).orThrow();
    book.nameBackup(PHARMACIST, one.id(), three.id()).orThrow();
    assertThat(book.backup(one.id())).contains(three);
  }

  @OnBothDatabases
  void whatCannotBeBuiltIsRefused(Works works) {
    Layout counted = TankTemplate.CANISTERS.layout();
    Layout levels =
        new Layout(counted.shape(), 6, 2, 30, counted.numbering(), "", counted.inside());
    Layout rings =
        new Layout(
            TankShape.ROUND,
            2,
            3,
            2,
            Numbering.LETTERS_FROM_TOP,
            "",
            new Inside(Holder.RACKS, 3, FillOrder.RACK_BY_RACK));

    for (Layout wrong : List.of(levels, rings)) {
      assertThat(
              book(works)
                  .create(
                      PHARMACIST,
                      new TankPlan("X", "", TankPurpose.STOCK, new Celsius(-160), wrong))
                  .refusals())
          .containsExactly(new LayoutNotBuildable());
    }
  }
}
