package org.givre.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Somebody;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;
import org.givre.measure.Celsius;
import org.givre.storage.store.SqlStorage;

class TankBookTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:42:08Z");
  private static final By PHARMACIST = new By(Somebody.pharmacist(), AT, new Reason("rail tordu"));

  private final SqlStorage store = new SqlStorage();
  private final SqlJournal journal = new SqlJournal("PUI-01");

  private TankBook book(Works works) {
    return new TankBook(works, journal, store);
  }

  private static TankPlan plan(String name) {
    return new TankPlan(
        name,
        "Salle cryogénie",
        TankPurpose.STOCK,
        new Celsius(-160),
        new Layout(TankShape.ROUND, 8, 10, 5, Numbering.LETTERS_FROM_TOP, "mur nord"));
  }

  @OnBothDatabases
  void aTankIsMadeWithAllItsPlacesInOneStep(Works works) {
    TankBook book = book(works);

    Tank tank = book.create(PHARMACIST, plan("Cuve 1")).orThrow();

    assertThat(book.tanks()).containsExactly(tank);
    TankUse use = book.use(tank.id()).orElseThrow();
    assertThat(use.free()).isEqualTo(400);
    assertThat(use.racks())
        .extracting(RackUse::rack)
        .containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
    List<Place> rack = book.rack(tank.id(), "C");
    assertThat(rack).hasSize(50).allMatch(Place::isFree);
    assertThat(rack.getFirst().position().path()).isEqualTo("C-01-1");
    assertThat(rack.getLast().position().path()).isEqualTo("C-10-5");
    assertThat(book.named("c-02-1")).singleElement().extracting(Position::path).isEqualTo("C-02-1");
  }

  @OnBothDatabases
  void nameAndLayoutAreJudgedTogetherWithTheRight(Works works) {
    TankBook book = book(works);
    book.create(PHARMACIST, plan("Cuve 1")).orThrow();
    TankPlan wrong =
        new TankPlan(
            "cuve  1",
            "",
            TankPurpose.STOCK,
            new Celsius(-160),
            new Layout(TankShape.SQUARE, 0, 10, 5, Numbering.LETTERS_FROM_TOP, ""));

    assertThat(book.create(new By(Somebody.technician(), AT), wrong).refusals())
        .containsExactly(
            new NotAllowed(Somebody.technician().displayName(), Permission.SET_RULES),
            new TankNameTaken("cuve  1"),
            new LayoutNotBuildable());
  }

  @OnBothDatabases
  void figuresCountWhatIsTrueOfEachPlaceOnce(Works works) {
    TankBook book = book(works);
    Tank tank = book.create(PHARMACIST, plan("Cuve 1")).orThrow();
    Blocks blocks = new Blocks(works, journal, store);
    Places places = new Places(store);
    Position occupied = book.named("C-02-1").getFirst();
    Position held = book.named("C-02-2").getFirst();
    Position blocked = book.named("C-05-4").getFirst();
    OccupantId unit = new OccupantId(UUID.randomUUID());
    works.inOne(
        work -> {
          places.occupy(work, occupied.id(), unit, AT).orThrow();
          return places
              .reserve(
                  work,
                  new Reservation(
                      held.id(),
                      new OccupantId(UUID.randomUUID()),
                      Reservation.Kind.ARRIVAL,
                      Optional.of(AT)))
              .orThrow();
        });
    blocks.block(PHARMACIST, blocked.id()).orThrow();
    blocks.block(PHARMACIST, occupied.id()).orThrow();
    blocks.blockRack(PHARMACIST, tank.id(), "G").orThrow();

    TankUse use = book.use(tank.id()).orElseThrow();

    assertThat(use.occupied()).isEqualTo(1);
    assertThat(use.reserved()).isEqualTo(1);
    assertThat(use.blocked()).isEqualTo(51);
    assertThat(use.free()).isEqualTo(347);
    assertThat(use.racks().get(6).outOfService()).contains("rail tordu");
    assertThat(book.rack(tank.id(), "C").get(5).state())
        .isEqualTo(new PlaceState.Occupied(unit, AT));
  }

  @OnBothDatabases
  void freePlacesAreThoseOfTanksColdEnoughAndNotBlockedOrHeld(Works works) {
    TankBook book = book(works);
    Tank tank = book.create(PHARMACIST, plan("Cuve 1")).orThrow();
    new Blocks(works, journal, store).blockRack(PHARMACIST, tank.id(), "A").orThrow();

    assertThat(book.free(TankPurpose.STOCK, new Celsius(-150), 2))
        .extracting(Position::path)
        .containsExactly("B-01-1", "B-01-2");
    assertThat(book.free(TankPurpose.STOCK, new Celsius(-160), 1)).hasSize(1);
    assertThat(book.free(TankPurpose.STOCK, new Celsius(-160.1), 1)).isEmpty();
    assertThat(book.free(TankPurpose.QUARANTINE, new Celsius(-150), 1)).isEmpty();
  }

  @OnBothDatabases
  void blockingNeedsAReasonAndIsUndone(Works works) {
    TankBook book = book(works);
    book.create(PHARMACIST, plan("Cuve 1")).orThrow();
    Blocks blocks = new Blocks(works, journal, store);
    Position place = book.named("A-01-1").getFirst();

    Outcome<Position> silent = blocks.block(new By(Somebody.technician(), AT), place.id());
    assertThat(silent.refusals()).containsExactly(new BlockReasonMissing());
    blocks.block(PHARMACIST, place.id()).orThrow();
    assertThat(book.rack(place.tank(), "A").getFirst().state())
        .isEqualTo(new PlaceState.Blocked("rail tordu"));
    blocks.unblock(PHARMACIST, place.id()).orThrow();
    assertThat(book.rack(place.tank(), "A").getFirst().isFree()).isTrue();
  }
}
