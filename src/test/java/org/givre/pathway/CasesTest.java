package org.givre.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.custody.StockFixture.AT;
import static org.givre.custody.StockFixture.YESCARTA;
import static org.givre.custody.StockFixture.by;
import static org.givre.custody.StockFixture.later;
import static org.givre.custody.StockFixture.pharmacist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Somebody;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.LotHasNoUnit;
import org.givre.custody.LotKind;
import org.givre.custody.Millilitres;
import org.givre.custody.StockFixture;
import org.givre.custody.UnitContent;
import org.givre.custody.UnitId;
import org.givre.custody.UnitMove;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.UnitStep;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Works;
import org.givre.pathway.store.SqlCases;
import org.givre.patient.Patient;

class CasesTest {

  private static final By NURSE = by(Somebody.nurse(), "progression");

  private record Pathway(
      StockFixture stock, Cases cases, Orders orders, Prescriptions prescriptions) {

    static Pathway over(Works works) {
      StockFixture stock = new StockFixture(works);
      SqlCases store = new SqlCases();
      Cases cases = new Cases(works, stock.journal, store, stock.patients, stock.ledger);
      return new Pathway(
          stock,
          cases,
          new Orders(works, stock.journal, store, cases, stock.ledger),
          new Prescriptions(works, stock.journal, store, cases));
    }

    TreatmentCase opened() {
      Patient patient = stock.patient("CROQUIS", "Chloé");
      return cases.open(NURSE, new NewCase(patient.id(), YESCARTA, "LBDGC")).orThrow();
    }
  }

  private static NewOrder order(String number, int units) {
    List<UnitContent> contents =
        IntStream.rangeClosed(1, units)
            .mapToObj(
                n -> UnitContent.simple(n, units, Millilitres.of("68"), LocalDate.of(2027, 6, 30)))
            .toList();
    Identifier announced =
        new Identifier(
            IdentifierType.COI,
            "Kite",
            "P0398-4C17",
            Identifier.Entry.ANNOUNCED,
            pharmacist().actor(),
            AT);
    return new NewOrder(
        number, "KTE-24131", contents, List.of(announced), Optional.of(AT.plusSeconds(3600)));
  }

  private static PrescriptionText text() {
    return new PrescriptionText(
        "Dr MODÈLE",
        "10003456781",
        LocalDate.of(2026, 11, 20),
        "2 × 10⁶ cellules/kg",
        Optional.of(new BigDecimal("72.50")),
        "Hématologie 3",
        "",
        Optional.of(AT.plusSeconds(7200)));
  }

  @OnBothDatabases
  void anOrderAnnouncesItsUnitsForThisPatient(Works works) {
    Pathway path = Pathway.over(works);
    TreatmentCase opened = path.opened();

    Order order = path.orders.place(pharmacist(), opened.id(), order("CMD-1", 2)).orThrow();

    List<UnitNow> units = path.stock.units.ofLot(order.lot());
    assertThat(units).extracting(UnitNow::state).containsOnly(UnitState.EXPECTED).hasSize(2);
    assertThat(units).extracting(unit -> unit.unit().patient()).containsOnly(opened.patient());
    assertThat(path.stock.units.identity(units.getFirst().id()).value(IdentifierType.COI))
        .isEqualTo("P0398-4C17");
    assertThat(path.orders.awaited()).containsExactly(order);
    assertThat(path.orders.ofLot(order.lot())).contains(order);
    assertThat(path.cases.find(opened.id()).orElseThrow().stage()).isEqualTo(Stage.ORDER_CONFIRMED);
  }

  @OnBothDatabases
  void anOrderSaysWhatItsLotIs(Works works) {
    Pathway path = Pathway.over(works);
    NewOrder medicine = order("CMD-1", 1);
    NewOrder collected =
        new NewOrder(
            medicine.number(),
            medicine.lotNumber(),
            medicine.units(),
            medicine.announced(),
            medicine.arrival(),
            LotKind.COLLECTED_CELLS);

    Order order = path.orders.place(pharmacist(), path.opened().id(), collected).orThrow();

    assertThat(path.stock.units.lot(order.lot()).orElseThrow().kind())
        .isEqualTo(LotKind.COLLECTED_CELLS);
  }

  @OnBothDatabases
  void anOrderIsNoLongerAwaitedOnceItsUnitsAreHere(Works works) {
    Pathway path = Pathway.over(works);
    Order order = path.orders.place(pharmacist(), path.opened().id(), order("CMD-1", 1)).orThrow();

    path.stock
        .apply(UnitMove.RECEIVE, path.stock.units.ofLot(order.lot()).getFirst().id())
        .orThrow();

    assertThat(path.orders.awaited()).isEmpty();
    assertThat(path.orders.ofCase(order.treatment())).containsExactly(order);
  }

  @OnBothDatabases
  void aNumberTwiceAndAnOrderOfNothingAreRefused(Works works) {
    Pathway path = Pathway.over(works);
    CaseId id = path.opened().id();
    path.orders.place(pharmacist(), id, order("CMD-1", 1)).orThrow();

    assertThat(path.orders.place(pharmacist(), id, order("cmd 1", 1)).refusals())
        .containsExactly(new OrderNumberTaken("cmd 1"));
    assertThat(path.orders.place(NURSE, id, order("", 0)).refusals())
        .containsExactly(
            new NotAllowed(Somebody.nurse().displayName(), Permission.VALIDATE_ORDER),
            new OrderNumberMissing(),
            new LotHasNoUnit());
    assertThat(path.stock.units.ofPatient(path.cases.find(id).orElseThrow().patient())).hasSize(1);
  }

  @OnBothDatabases
  void onePatientHasOneOpenCaseAProduct(Works works) {
    Pathway path = Pathway.over(works);
    TreatmentCase opened = path.opened();
    NewCase again = new NewCase(opened.patient(), YESCARTA, "");

    assertThat(path.cases.open(NURSE, again).refusals())
        .containsExactly(new IndicationMissing(), new CaseAlreadyOpen("YESCARTA"));
  }

  @OnBothDatabases
  void stagesAreReachedOnceAndKeepTheirFirstDate(Works works) {
    Pathway path = Pathway.over(works);
    CaseId id = path.opened().id();

    path.cases.reach(later(1), id, Stage.BOARD_APPROVED, AT).orThrow();
    TreatmentCase now =
        path.cases.reach(later(2), id, Stage.BOARD_APPROVED, AT.plusSeconds(2)).orThrow();

    assertThat(now.reached(Stage.BOARD_APPROVED).orElseThrow().on()).isEqualTo(AT);
    assertThat(path.cases.reach(later(3), id, Stage.RECEIVED, AT.plusSeconds(9)).refusals())
        .containsExactly(new StageInFuture());
  }

  @OnBothDatabases
  void whoLeavesStaysInTheDataWithTheReason(Works works) {
    Pathway path = Pathway.over(works);
    CaseId id = path.opened().id();

    assertThat(path.cases.leave(by(Somebody.nurse(), ""), id, ExitReason.PROGRESSION).refusals())
        .containsExactly(new ExitReasonMissing());
    path.cases.leave(NURSE, id, ExitReason.PROGRESSION).orThrow();

    assertThat(path.cases.find(id).orElseThrow().exit()).contains(ExitReason.PROGRESSION);
    assertThat(path.cases.list(CaseQuery.open())).isEmpty();
    assertThat(path.cases.list(CaseQuery.all())).hasSize(1);
    assertThat(path.orders.place(pharmacist(), id, order("CMD-1", 1)).refusals())
        .containsExactly(new CaseClosed());
  }

  @OnBothDatabases
  void aPrescriptionCountsOnceAPharmacistValidatedIt(Works works) {
    Pathway path = Pathway.over(works);
    CaseId id = path.opened().id();
    Prescription entered = path.prescriptions.enter(NURSE, id, text()).orThrow();
    assertThat(entered.isValidated()).isFalse();

    assertThat(path.prescriptions.validate(NURSE, entered.id()).isDone()).isFalse();
    Prescription validated = path.prescriptions.validate(pharmacist(), entered.id()).orThrow();

    assertThat(validated.text()).isEqualTo(text());
    assertThat(validated.validation().orElseThrow().by()).isEqualTo(pharmacist().actor());
    assertThat(path.prescriptions.validate(pharmacist(), entered.id()).refusals())
        .containsExactly(new AlreadyValidated());
  }

  @OnBothDatabases
  void aNewPrescriptionReplacesTheFormerAndIsNotValidated(Works works) {
    Pathway path = Pathway.over(works);
    CaseId id = path.opened().id();
    Prescription first = path.prescriptions.enter(NURSE, id, text()).orThrow();
    path.prescriptions.validate(pharmacist(), first.id()).orThrow();

    Prescription second = path.prescriptions.enter(later(60), id, text()).orThrow();

    assertThat(path.prescriptions.last(id)).contains(second);
    assertThat(second.isValidated()).isFalse();
  }

  @OnBothDatabases
  void everythingAPrescriptionLacksIsSaidAtOnce(Works works) {
    Pathway path = Pathway.over(works);
    PrescriptionText empty =
        new PrescriptionText(
            "", "123", LocalDate.of(2027, 1, 1), "", Optional.empty(), "", "", Optional.empty());

    assertThat(path.prescriptions.enter(NURSE, path.opened().id(), empty).refusals())
        .containsExactly(
            new PrescriberMissing(),
            new RppsWrong("123"),
            new DoseMissing(),
            new WardMissing(),
            new SignedInFuture());
  }

  @OnBothDatabases
  void lymphodepletionWaitsUntilTheMedicineIsInStock(Works works) {
    Pathway path = Pathway.over(works);
    CaseId id = path.opened().id();
    Order order = path.orders.place(pharmacist(), id, order("CMD-1", 1)).orThrow();
    UnitId unit = path.stock.units.ofLot(order.lot()).getFirst().id();
    path.stock.apply(UnitMove.RECEIVE, unit).orThrow();

    assertThat(path.cases.reach(later(1), id, Stage.LYMPHODEPLETION, AT).refusals())
        .containsExactly(new ProductNotAvailable());

    var place = path.stock.place(path.stock.tank("Cuve 1"), "A-01-1");
    path.stock.apply(pharmacist(), UnitStep.of(UnitMove.ACCEPT, unit, AT).to(place.id())).orThrow();
    assertThat(path.cases.reach(later(2), id, Stage.LYMPHODEPLETION, AT).isDone()).isTrue();
  }
}
