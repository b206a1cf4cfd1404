package org.givre.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;
import static org.givre.custody.StockFixture.later;
import static org.givre.custody.StockFixture.pharmacist;

import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Somebody;
import org.givre.audit.TrailQuery;
import org.givre.custody.UnitState.Hands;
import org.givre.custody.UnitState.Quarantined;
import org.givre.custody.UnitState.Thawed;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;
import org.givre.storage.PlaceBlocked;
import org.givre.storage.PlaceReserved;
import org.givre.storage.PlaceState;
import org.givre.storage.PlaceTaken;
import org.givre.storage.Position;
import org.givre.storage.Reservation;
import org.givre.storage.Tank;

class UnitLedgerTest {

  @OnBothDatabases
  void aUnitLivesFromOrderToPatient(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position place = stock.place(tank, "A-02-1");
    UnitNow unit = stock.stored(stock.patient("FICTIF", "Bruno"), place);

    assertThat(unit.state()).isEqualTo(UnitState.IN_STOCK);
    assertThat(unit.position()).contains(place.id());
    UnitId id = unit.id();
    stock.apply(UnitMove.RESERVE, id).orThrow();
    stock.apply(later(60), UnitStep.of(UnitMove.TAKE_OUT, id, AT.plusSeconds(60))).orThrow();
    assertThat(stock.where(id)).isEmpty();
    stock.apply(UnitMove.BEGIN_THAW, id).orThrow();
    stock.apply(UnitMove.END_THAW, id).orThrow();
    stock.apply(UnitMove.HAND_OVER, id).orThrow();
    stock.apply(UnitMove.BEGIN_INFUSION, id).orThrow();
    UnitNow last = stock.apply(UnitMove.ADMINISTER, id).orThrow();

    assertThat(last.state()).isEqualTo(UnitState.ADMINISTERED);
    assertThat(stock.units.history(id))
        .extracting(CustodyEvent::move)
        .containsExactly(
            UnitMove.EXPECT,
            UnitMove.RECEIVE,
            UnitMove.ACCEPT,
            UnitMove.RESERVE,
            UnitMove.TAKE_OUT,
            UnitMove.BEGIN_THAW,
            UnitMove.END_THAW,
            UnitMove.HAND_OVER,
            UnitMove.BEGIN_INFUSION,
            UnitMove.ADMINISTER);
    assertThat(stock.units.stays(id))
        .containsExactly(new Stay(id, tank.id(), place.id(), AT, Optional.of(AT.plusSeconds(60))));
  }

  @OnBothDatabases
  void everyMoveIsWrittenInTheJournalWithBeforeAndAfter(Works works) {
    StockFixture stock = new StockFixture(works);
    UnitNow unit =
        stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(stock.tank("Cuve 1"), "A-02-1"));

    var last = works.read(work -> stock.journal.page(work, TrailQuery.newest(1))).getFirst();

    assertThat(last.fact().act()).isEqualTo("custody.accept");
    assertThat(last.fact().subject().id()).isEqualTo(unit.id().toString());
    assertThat(last.fact().subject().label()).isEqualTo("Yescarta 1/1, FICTIF Bruno");
    assertThat(last.fact().before()).containsEntry("state", "RECEIVED");
    assertThat(last.fact().after())
        .containsEntry("state", "IN_STOCK")
        .containsEntry("place", "Cuve 1, A-02-1");
    assertThat(last.fact().actor()).isEqualTo(pharmacist().actor());
  }

  @OnBothDatabases
  void whatLeftTheColdNeverGoesBack(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    UnitId id = stock.stored(stock.patient("FICTIF", "Bruno"), stock.place(tank, "A-02-1")).id();
    stock.apply(UnitMove.RESERVE, id).orThrow();
    stock.apply(UnitMove.TAKE_OUT, id).orThrow();
    stock.apply(UnitMove.BEGIN_THAW, id).orThrow();

    Outcome<UnitNow> back =
        stock.apply(
            pharmacist(), UnitStep.of(UnitMove.PLACE, id, AT).to(stock.place(tank, "A-02-1").id()));

    assertThat(back.refusals())
        .containsExactly(
            new NeverBackToStock("Yescarta 1/1, FICTIF Bruno", new Thawed(Hands.PHARMACY)));
    assertThat(stock.where(id)).isEmpty();
  }

  @OnBothDatabases
  void liftingAQuarantineGivesBackTheStateAndNoMore(Works works) {
    StockFixture stock = new StockFixture(works);
    UnitId id =
        stock
            .stored(stock.patient("ÉBAUCHE", "Katia"), stock.place(stock.tank("Cuve 1"), "A-02-1"))
            .id();
    stock.apply(UnitMove.RESERVE, id).orThrow();
    stock.apply(UnitMove.TAKE_OUT, id).orThrow();
    stock.apply(UnitMove.BEGIN_THAW, id).orThrow();
    UnitNow blocked = stock.apply(UnitMove.QUARANTINE, id).orThrow();

    assertThat(blocked.state()).isEqualTo(new Quarantined(new Thawed(Hands.PHARMACY)));
    assertThat(stock.apply(UnitMove.HAND_OVER, id).isDone()).isFalse();
    assertThat(stock.apply(UnitMove.LIFT, id).orThrow().state())
        .isEqualTo(new Thawed(Hands.PHARMACY));
  }

  @OnBothDatabases
  void quarantineNeedsAReasonInWords(Works works) {
    StockFixture stock = new StockFixture(works);
    UnitId id =
        stock
            .stored(stock.patient("ÉBAUCHE", "Katia"), stock.place(stock.tank("Cuve 1"), "A-02-1"))
            .id();
    By silent = new By(Somebody.technician(), AT);

    assertThat(stock.apply(silent, UnitStep.of(UnitMove.QUARANTINE, id, AT)).refusals())
        .containsExactly(new WhyMissing(UnitMove.QUARANTINE));
  }

  @OnBothDatabases
  void aPlaceTakesOneUnitAndSaysSo(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position place = stock.place(tank, "B-01-2");
    stock.stored(stock.patient("FICTIF", "Bruno"), place);
    UnitId second = stock.announced(stock.patient("PATRON", "Inès"), 1).getFirst().id();
    stock.apply(UnitMove.RECEIVE, second).orThrow();

    Outcome<UnitNow> outcome =
        stock.apply(pharmacist(), UnitStep.of(UnitMove.ACCEPT, second, AT).to(place.id()));

    assertThat(outcome.refusals()).containsExactly(new PlaceTaken("B-01-2"));
    assertThat(stock.units.find(second).orElseThrow().state()).isEqualTo(UnitState.RECEIVED);
  }

  @OnBothDatabases
  void aBlockedOrReservedPlaceIsRefusedUnlessHeldForThisUnit(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position blocked = stock.place(tank, "A-01-1");
    Position held = stock.place(tank, "A-01-2");
    List<UnitNow> units = stock.announced(stock.patient("FICTIF", "Bruno"), 2);
    UnitId first = units.getFirst().id();
    UnitId second = units.getLast().id();
    works.inOne(
        work -> {
          stock.storage.block(work, blocked.id(), "rail tordu");
          stock.places.reserve(
              work,
              new Reservation(
                  held.id(), second.occupant(), Reservation.Kind.ARRIVAL, Optional.of(AT)));
          return null;
        });
    stock.apply(UnitMove.RECEIVE, first).orThrow();
    stock.apply(UnitMove.RECEIVE, second).orThrow();

    assertThat(put(stock, first, blocked).refusals())
        .containsExactly(new PlaceBlocked("A-01-1", "rail tordu"));
    assertThat(put(stock, first, held).refusals()).containsExactly(new PlaceReserved("A-01-2"));
    assertThat(put(stock, second, held).isDone()).isTrue();
    assertThat(stock.held(second)).isEmpty();
  }

  private static Outcome<UnitNow> put(StockFixture stock, UnitId unit, Position place) {
    return stock.apply(pharmacist(), UnitStep.of(UnitMove.PLACE, unit, AT).to(place.id()));
  }

  @OnBothDatabases
  void takingOutMayKeepThePlaceForTheEmptyOne(Works works) {
    StockFixture stock = new StockFixture(works);
    Position place = stock.place(stock.tank("Cuve 1"), "A-02-1");
    UnitId id = stock.stored(stock.patient("GABARIT", "Denis"), place).id();
    stock.apply(UnitMove.RESERVE, id).orThrow();

    stock.apply(pharmacist(), UnitStep.of(UnitMove.TAKE_OUT, id, AT).keepingPlace()).orThrow();

    assertThat(stock.state(place))
        .isInstanceOfSatisfying(
            PlaceState.Reserved.class,
            reserved -> assertThat(reserved.reservation().kind()).isEqualTo(Reservation.Kind.KEPT));
  }

  @OnBothDatabases
  void severalStepsAreDoneTogetherOrNotAtAllWithEveryReason(Works works) {
    StockFixture stock = new StockFixture(works);
    Tank tank = stock.tank("Cuve 1");
    Position taken = stock.place(tank, "A-01-1");
    stock.stored(stock.patient("FICTIF", "Bruno"), taken);
    List<UnitNow> units = stock.announced(stock.patient("PATRON", "Inès"), 3);
    units.forEach(unit -> stock.apply(UnitMove.RECEIVE, unit.id()).orThrow());

    Outcome<List<UnitNow>> outcome =
        works.act(
            work ->
                stock.ledger.apply(
                    work,
                    pharmacist(),
                    List.of(
                        UnitStep.of(UnitMove.ACCEPT, units.get(0).id(), AT)
                            .to(stock.place(tank, "A-01-2").id()),
                        UnitStep.of(UnitMove.ACCEPT, units.get(1).id(), AT).to(taken.id()),
                        UnitStep.of(UnitMove.ACCEPT, units.get(2).id(), AT))));

    assertThat(outcome.refusals())
        .containsExactly(new PlaceTaken("A-01-1"), new PlaceNeeded("Yescarta 3/3, PATRON Inès"));
    assertThat(stock.where(units.getFirst().id())).isEmpty();
  }

  @OnBothDatabases
  void aUnitKeepsWhatItsCertificateSaysAndTheJournalWhatItSaidBefore(Works works) {
    StockFixture stock = new StockFixture(works);
    UnitNow unit = stock.announced(stock.patient("FICTIF", "Bruno"), 1).getFirst();
    UnitContent corrected =
        UnitContent.simple(1, 1, Millilitres.of("70.5"), java.time.LocalDate.of(2027, 7, 31));

    UnitNow after =
        works
            .act(work -> stock.ledger.describe(work, pharmacist(), unit.id(), corrected))
            .orThrow();

    assertThat(after.unit().content()).isEqualTo(corrected);
    var last = works.read(work -> stock.journal.page(work, TrailQuery.newest(1))).getFirst();
    assertThat(last.fact().before())
        .containsEntry("volume", "68 mL")
        .containsEntry("expiry", "2027-06-30");
    assertThat(last.fact().after()).containsEntry("volume", "70.5 mL");
  }

  @OnBothDatabases
  void aLotKeepsItsNumber(Works works) {
    StockFixture stock = new StockFixture(works);
    LotId lot = stock.announced(stock.patient("FICTIF", "Bruno"), 1).getFirst().unit().lot();

    assertThat(
            works.act(work -> stock.ledger.number(work, pharmacist(), lot, "AUTRE-1")).refusals())
        .containsExactly(new LotHasAnotherNumber("KTE-24097"));
  }

  @OnBothDatabases
  void identifiersAreAddedAndComparedNeverReplaced(Works works) {
    StockFixture stock = new StockFixture(works);
    UnitId unit = stock.announced(stock.patient("FICTIF", "Bruno"), 1).getFirst().id();
    Identifier read =
        new Identifier(
            IdentifierType.COI,
            "Kite",
            "P0398-4C17",
            Identifier.Entry.SCANNED,
            pharmacist().actor(),
            AT);
    works.inOne(
        work -> {
          stock.ledger.identify(work, pharmacist(), unit, read);
          return null;
        });

    ChainOfIdentity chain = stock.units.identity(unit);

    assertThat(chain.value(IdentifierType.LOT)).isEqualTo("KTE-24097");
    assertThat(chain.identifiers()).contains(read);
  }
}
