package org.givre.dispensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.dispensing.ActsWorld.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Pledge;
import org.givre.access.Role;
import org.givre.access.SamePersonTwice;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.audit.TrailQuery;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.custody.UnitNow;
import org.givre.custody.UnitState;
import org.givre.custody.UnitStep;
import org.givre.db.OnBothDatabases;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationKind;
import org.givre.kernel.Outcome;
import org.givre.kernel.Works;
import org.givre.pathway.Stage;
import org.givre.product.ClockEvent;
import org.givre.product.ClockState;
import org.givre.thermal.Judgement;
import org.givre.thermal.RecordedGap;
import org.givre.thermal.ThermalRecord;

/** The acts from arrival to infusion on both databases, and what each refuses. */
class JourneyTest {

  private static final NumberSource NEXT = new NumberSource.NextOfGivre();

  @OnBothDatabases
  void oneBagGoesFromItsShipperToItsPatient(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");

    assertThat(world.dossier(bag).refusals()).isEmpty();
    assertThat(world.dossier(bag).fulfilled()).isEqualTo(12);
    Released released = world.release(bag);
    assertThat(released.sheetNumber()).contains("LIB");
    assertThat(world.acts.release().inForce(bag.unit())).contains(released);

    world.takenOut(bag, bag.unit());
    ThawRecord thawed = world.thawed(bag.unit());
    assertThat(thawed.clocks())
        .extracting(state -> state.rule().name(), state -> state.getClass().getSimpleName())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("YES-1", "Running"),
            org.assertj.core.groups.Tuple.tuple("YES-2", "Running"),
            org.assertj.core.groups.Tuple.tuple("YES-3", "NotStarted"));

    Dispensed dispensed = world.handOver(bag.units(), NEXT).orThrow();
    assertThat(dispensed.number().written()).isEqualTo("2026-00001");
    world.later(Duration.ofMinutes(6));
    world
        .acts
        .dispensing()
        .received(world.by("n.test"), dispensed.id(), "N. TEST", world.now())
        .orThrow();
    world.acts.infusion().started(world.by("n.test"), bag.unit(), world.now()).orThrow();
    world.later(Duration.ofMinutes(20));
    ThawRecord given =
        world.acts.infusion().ended(world.by("n.test"), bag.unit(), world.now(), "").orThrow();

    assertThat(given.unit().state()).isEqualTo(UnitState.ADMINISTERED);
    assertThat(given.clocks()).allMatch(ClockState.Met.class::isInstance);
    assertThat(world.acts.deviations().open()).isEmpty();
    assertThat(world.stock.cases().find(bag.treatment().id()).orElseThrow().stage())
        .isEqualTo(Stage.INFUSED);
    assertThat(world.sheets.ordered)
        .extracting(number -> number.substring(5, 8))
        .containsExactly("REC", "CTH", "LIB", "DEC", "DEL");
    assertThat(acts(world))
        .contains(
            "dispensing.arrival-decided",
            "dispensing.released",
            "dispensing.identity-checked",
            "dispensing.handed-over",
            "dispensing.infusion-end");
  }

  private static List<String> acts(ActsWorld world) {
    return works(world).stream().map(entry -> entry.fact().act()).toList();
  }

  private static List<org.givre.audit.AuditEntry> works(ActsWorld world) {
    return world.works.read(work -> world.ground.trail().page(work, TrailQuery.newest(400)));
  }

  @OnBothDatabases
  void everythingThatLacksIsSaidAtOnce(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.ordered("YESCARTA", 1);
    world.accept(world.arrived(bag));
    world.later(Duration.ofHours(1));

    assertThat(codes(world.dossier(bag).refusals()))
        .containsExactlyInAnyOrder(
            "UnitNotReserved",
            "CertificateMissing",
            "SpecificationNotRead",
            "PrescriptionMissing",
            "LymphodepletionNotDone",
            "TocilizumabNotConfirmed",
            "ProductSheetNotSigned");
  }

  @OnBothDatabases
  void anExcursionBlocksTheProductWhoseLimitItPassesAndNoOther(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag yescarta = world.readyToRelease("YESCARTA");
    ActsWorld.Bag kymriah = world.readyToRelease("KYMRIAH");
    world.readings.warm(-149.9);
    world.later(Duration.ofMinutes(2));
    world.readings.cold();
    world.later(Duration.ofMinutes(30));

    assertThat(codes(world.dossier(yescarta).refusals())).containsExactly("ExcursionNotCleared");
    assertThat(world.dossier(kymriah).refusals()).isEmpty();
    ReleaseDossier dossier = world.dossier(yescarta);
    Outcome<Released> outcome =
        world
            .acts
            .release()
            .sign(
                world.by("c.demo"),
                dossier,
                world.both(world.acts.release().toSign(dossier, Part.FIRST)));
    assertThat(codes(outcome.refusals())).containsExactly("ExcursionNotCleared");
    assertThat(acts(world)).contains("dispensing.release.refused");
  }

  @OnBothDatabases
  void aLongGapWaitsForAPharmacistsSignedJudgement(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.readings.silent();
    world.later(Duration.ofMinutes(35));
    world.readings.cold();
    world.later(Duration.ofMinutes(10));
    assertThat(codes(world.dossier(bag).refusals())).containsExactly("GapNotJudged");

    RecordedGap gap = world.acts.thermal().of(bag.unit(), world.now()).longGaps().getFirst();
    ToSign what = world.acts.judgements().toSign(bag.unit(), gap, Judgement.Effect.NO_EFFECT);
    world
        .acts
        .judgements()
        .judge(
            world.by("c.demo", "niveau d’azote stable"),
            bag.unit(),
            gap,
            Judgement.Effect.NO_EFFECT,
            world.pledge("c.demo", what))
        .orThrow();

    assertThat(world.dossier(bag).refusals()).isEmpty();
    assertThat(
            codes(
                world
                    .acts
                    .judgements()
                    .judge(
                        world.by("c.demo"),
                        bag.unit(),
                        gap,
                        Judgement.Effect.NOT_USABLE,
                        world.pledge("c.demo", what))
                    .refusals()))
        .contains("JudgementLacksReason", "OtherJudgementSigned");
  }

  @OnBothDatabases
  void whatTurnsFalseBetweenTwoSignaturesVoidsTheFirst(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    ReleaseDossier dossier = world.dossier(bag);
    TwoPersons both = world.both(world.acts.release().toSign(dossier, Part.FIRST));
    world.acts.quarantine().put(world.by("n.test", "étiquette douteuse"), bag.unit()).orThrow();

    Outcome<Released> outcome = world.acts.release().sign(world.by("c.demo"), dossier, both);

    assertThat(codes(outcome.refusals())).contains("DossierChanged", "UnitInQuarantine");
    assertThat(world.acts.release().inForce(bag.unit())).isEmpty();
  }

  @OnBothDatabases
  void aPharmacistLiftsAQuarantineAndATechnicianDoesNot(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Quarantine quarantine = world.acts.quarantine();
    quarantine.put(world.by("n.test", "étiquette douteuse"), bag.unit()).orThrow();
    ReleaseDossier blocked = world.dossier(bag);
    String evidence = "identité relue à deux";
    Pledge pledge = world.pledge("c.demo", quarantine.toSign(blocked.units().getFirst(), evidence));

    Outcome<UnitNow> technician =
        quarantine.lift(world.by("h.essai", evidence), bag.unit(), evidence, pledge);
    Outcome<UnitNow> pharmacist =
        quarantine.lift(world.by("c.demo", evidence), bag.unit(), evidence, pledge);

    assertThat(codes(blocked.refusals())).containsExactly("UnitInQuarantine");
    assertThat(codes(technician.refusals())).containsExactly("NotAllowed");
    assertThat(pharmacist.orThrow().state()).isEqualTo(UnitState.RESERVED);
    assertThat(world.dossier(bag).isComplete()).isTrue();
    assertThat(acts(world)).contains("dispensing.lift.refused");
  }

  @OnBothDatabases
  void onePersonNeverSignsAsTwoWhateverTheAccount(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    ToSign what = world.acts.release().toSign(world.dossier(bag), Part.FIRST);

    assertThat(world.together(what, "c.demo", "c.demo2").refusals())
        .hasOnlyElementsOfType(SamePersonTwice.class);
    assertThat(world.together(what, "c.demo", "c.demo").refusals())
        .hasOnlyElementsOfType(SamePersonTwice.class);
  }

  @OnBothDatabases
  void aTechnicianNeverReleasesAndTheSecondSignsAsSecond(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    ReleaseDossier dossier = world.dossier(bag);
    ToSign what = world.acts.release().toSign(dossier, Part.FIRST);
    TwoPersons firstTwice =
        TwoPersons.of(world.pledge("c.demo", what), world.pledge("p.modele", what)).orThrow();

    assertThat(codes(world.acts.release().sign(world.by("c.demo"), dossier, firstTwice).refusals()))
        .contains("SecondPersonMissing");
    assertThat(
            codes(
                world
                    .acts
                    .release()
                    .sign(world.by("h.essai"), dossier, world.both(what))
                    .refusals()))
        .containsExactly("NotAllowed");
    assertThat(world.by("h.essai").session().roles()).containsExactly(Role.TECHNICIAN);
  }

  @OnBothDatabases
  void aWithdrawnReleaseAllowsNothingMore(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Released released = world.release(bag);
    world.later(Duration.ofMinutes(2));
    world
        .acts
        .release()
        .withdraw(
            world.by("c.demo", "fièvre"),
            released.id(),
            world.pledge("c.demo", world.acts.release().toWithdraw(released)))
        .orThrow();

    assertThat(world.acts.release().inForce(bag.unit())).isEmpty();
    assertThat(
            codes(
                world.acts.removal().take(world.by("h.essai"), bag.unit(), world.now()).refusals()))
        .contains("NotReleased", "IdentityNotChecked");
    assertThat(world.sheets.ordered).contains("stop " + released.sheetNumber());
  }

  @OnBothDatabases
  void nothingThatLeftTheTankGoesBack(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    By by = world.by("h.essai");

    assertThat(back(world, by, bag).refusals()).isNotEmpty();
    world.thawed(bag.unit());
    assertThat(
            codes(
                world.acts.removal().take(world.by("h.essai"), bag.unit(), world.now()).refusals()))
        .contains("UnitNotReserved", "TimeAlreadyWritten");
    assertThat(back(world, world.by("h.essai"), bag).refusals()).isNotEmpty();
  }

  private static Outcome<UnitNow> back(ActsWorld world, By by, ActsWorld.Bag bag) {
    UnitStep step =
        UnitStep.of(org.givre.custody.UnitMove.PLACE, bag.unit(), world.now()).to(somewhere(world));
    return world.works.act(work -> world.stock.ledger().apply(work, by, step));
  }

  private static org.givre.storage.PositionId somewhere(ActsWorld world) {
    return world
        .stock
        .tanks()
        .free(org.givre.storage.TankPurpose.STOCK, new org.givre.measure.Celsius(-120), 1)
        .getFirst()
        .id();
  }

  @OnBothDatabases
  void aBagOfAnotherPatientIsStoppedAndTheIncidentKept(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    ActsWorld.Bag other = world.ordered("YESCARTA", 1);
    world.release(bag);
    List<Identifier> wrong = world.read(other);
    TwoPersons both = world.both(world.acts.thawing().toSign(bag.unit(), wrong, Part.FIRST));

    Outcome<ThawRecord> outcome =
        world.acts.thawing().checkIdentity(world.by("h.essai"), bag.unit(), wrong, both);

    assertThat(outcome.refusals())
        .contains(new ThawBar.LabelOfAnotherPatient(IdentifierType.LOT, bag.lot(), other.lot()));
    assertThat(world.acts.deviations().open())
        .extracting(deviation -> deviation.report().kind())
        .containsExactly(DeviationKind.IDENTITY_MISMATCH);
  }

  @OnBothDatabases
  void twoReadingsThatDifferBlockAcceptanceAndAreReported(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.ordered("YESCARTA", 1);
    Reception reception = world.acts.reception();
    ReceptionId id =
        reception.begin(world.by("c.demo"), bag.order().id(), world.shipment()).orThrow().id();
    reception.read(world.by("c.demo"), id, Carrier.CASSETTE, world.onTheCassette(bag)).orThrow();
    Map<IdentityField, String> misread = new java.util.HashMap<>(world.onTheCassette(bag));
    misread.put(IdentityField.LOT, "LOT-2408O");
    ReceptionFile file =
        reception.read(world.by("h.essai"), id, Carrier.CASSETTE, misread).orThrow();

    assertThat(file.identity().differing()).containsExactly(IdentityField.LOT);
    assertThat(codes(reception.against(file, ReceptionDecision.STOCKED, world.by("c.demo"))))
        .contains("IdentityDiffers", "UnitsNotAllHere", "ControlNotDone");
    assertThat(world.acts.deviations().open()).hasSize(1);
    assertThat(codes(reception.read(world.by("h.essai"), id, Carrier.CASSETTE, misread).refusals()))
        .containsExactly("CarrierReadTwice");
  }

  @OnBothDatabases
  void anArrivalGoesOnAfterARestartWithItsTimerRunning(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.ordered("YESCARTA", 1);
    Reception reception = world.acts.reception();
    ReceptionId id =
        reception.begin(world.by("c.demo"), bag.order().id(), world.shipment()).orThrow().id();
    Instant opened = world.now();
    reception.open(world.by("h.essai"), id, opened).orThrow();

    ReceptionFile again = reception.underWay().getFirst();

    assertThat(again.id()).isEqualTo(id);
    assertThat(again.opened()).contains(opened);
    assertThat(again.exposure()).isEmpty();
    assertThat(
            codes(
                reception.begin(world.by("c.demo"), bag.order().id(), world.shipment()).refusals()))
        .containsExactly("ArrivalUnderWay");
  }

  @OnBothDatabases
  void tooLongOutOfNitrogenIsADeviationAndATraceOfIt(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.ordered("YESCARTA", 1);
    Reception reception = world.acts.reception();
    ReceptionId id =
        reception.begin(world.by("c.demo"), bag.order().id(), world.shipment()).orThrow().id();
    reception.open(world.by("h.essai"), id, world.now()).orThrow();
    reception.scan(world.by("h.essai"), id, bag.unit(), world.read(bag)).orThrow();
    world.later(Duration.ofMinutes(6));
    reception.place(world.by("h.essai"), id, bag.unit(), somewhere(world)).orThrow();

    ThermalRecord record = world.acts.thermal().of(bag.unit(), world.now());
    assertThat(record.outOfNitrogen()).isEqualTo(Duration.ofMinutes(6));
    assertThat(world.acts.deviations().open())
        .extracting(deviation -> deviation.report().kind())
        .containsExactly(DeviationKind.EXPOSURE);
  }

  @OnBothDatabases
  void aClockThatRunsOutStopsTheHandOverAndIsReportedOnce(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    world.later(Duration.ofMinutes(29));
    assertThat(world.acts.overruns().report(world.now())).as("30 min exactly are met").isEmpty();
    world.later(Duration.ofMinutes(1));

    assertThat(world.acts.overruns().report(world.now()))
        .extracting(deviation -> deviation.report().kind())
        .containsExactly(DeviationKind.CLOCK);
    assertThat(world.acts.overruns().report(world.now())).isEmpty();
    assertThat(codes(world.handOver(bag.units(), NEXT).refusals()))
        .containsExactly("ClockRanOut", "DeviationOpen");
  }

  @OnBothDatabases
  void thawWantsACheckedDeviceAndEverythingInOrder(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    assertThat(
            codes(
                world
                    .acts
                    .thawing()
                    .begin(world.by("h.essai"), bag.unit(), ActsWorld.bath(), world.now())
                    .refusals()))
        .contains("IdentityNotChecked");
    world.takenOut(bag, bag.unit());

    assertThat(
            codes(
                world
                    .acts
                    .thawing()
                    .begin(world.by("h.essai"), bag.unit(), DeviceCheck.NONE, world.now())
                    .refusals()))
        .containsExactly("DeviceNotChecked");
    assertThat(
            codes(
                world
                    .acts
                    .thawing()
                    .begin(
                        world.by("h.essai"),
                        bag.unit(),
                        ActsWorld.bath(),
                        world.now().plusSeconds(60))
                    .refusals()))
        .containsExactly("TimeInFuture");
    world.thawed(bag.unit());
    Instant wrong = world.now().minus(Duration.ofMinutes(2));
    assertThat(
            codes(
                world
                    .acts
                    .thawing()
                    .correct(world.by("h.essai"), bag.unit(), ClockEvent.THAW_END, wrong)
                    .refusals()))
        .containsExactly("ReasonMissing");
    ThawRecord corrected =
        world
            .acts
            .thawing()
            .correct(
                world.by("h.essai", "noté une minute trop tard"),
                bag.unit(),
                ClockEvent.THAW_END,
                wrong)
            .orThrow();
    assertThat(corrected.events().when(ClockEvent.THAW_END)).contains(wrong);
    assertThat(corrected.marks()).hasSize(4);
  }

  @OnBothDatabases
  void anAbnormalAspectBlocksTheUnit(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.later(Duration.ofMinutes(1));
    world
        .acts
        .thawing()
        .begin(world.by("h.essai"), bag.unit(), ActsWorld.bath(), world.now())
        .orThrow();
    world.later(Duration.ofMinutes(4));
    world.acts.thawing().end(world.by("h.essai"), bag.unit(), world.now()).orThrow();
    ThawRecord after =
        world
            .acts
            .thawing()
            .aspect(world.by("h.essai"), bag.unit(), Aspect.Finding.ANOMALY, "amas visibles")
            .orThrow();

    assertThat(after.unit().isQuarantined()).isTrue();
    assertThat(codes(world.handOver(bag.units(), NEXT).refusals()))
        .contains("UnitInQuarantine", "DeviationOpen");
    Deviation deviation = world.acts.deviations().open().getFirst();
    assertThat(deviation.report().what()).isEqualTo("amas visibles");
  }

  @OnBothDatabases
  void theNextBagWaitsForThePreviousOneToBeInfused(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bags = world.readyToRelease("ABECMA", 2);
    world.release(bags);
    world.takenOut(bags, bags.units().get(0));
    world.later(Duration.ofMinutes(1));
    List<Identifier> read = world.read(bags);
    TwoPersons both =
        world.both(world.acts.thawing().toSign(bags.units().get(1), read, Part.FIRST));
    world
        .acts
        .thawing()
        .checkIdentity(world.by("h.essai"), bags.units().get(1), read, both)
        .orThrow();

    assertThat(
            codes(
                world
                    .acts
                    .removal()
                    .take(world.by("h.essai"), bags.units().get(1), world.now())
                    .refusals()))
        .containsExactly("PreviousUnitNotInfused");
  }

  @OnBothDatabases
  void aTypedRegisterNumberIsTakenOnce(Works works) {
    ActsWorld world = new ActsWorld(works);
    world.numbersAreTyped();
    List<Outcome<Dispensed>> outcomes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ActsWorld.Bag bag = world.readyToReleaseOnce(i);
      world.release(bag);
      world.takenOut(bag, bag.unit());
      world.thawed(bag.unit());
      outcomes.add(world.handOver(bag.units(), new NumberSource.Typed("C-778")));
    }

    assertThat(outcomes.get(0).isDone()).isTrue();
    assertThat(codes(outcomes.get(1).refusals())).containsExactly("RegisterNumberTaken");
    assertThat(world.acts.dispensing().register(2026))
        .extracting(line -> line.number().written())
        .containsExactly("C-778");
  }

  @OnBothDatabases
  void destroyingIsFinalAndSignedByTwo(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Disposal.Order order =
        new Disposal.Order(bag.unit(), Disposal.Way.DESTROY, "ACC-12", "DASRI", "N. TEST");
    By by = world.by("c.demo", "décès");
    TwoPersons both = world.both(world.acts.disposal().toSign(by, order, Part.FIRST));

    assertThat(world.acts.disposal().dispose(by, order, both).orThrow().state())
        .isEqualTo(UnitState.DESTROYED);
    assertThat(codes(world.dossier(bag).refusals())).contains("UnitNotReserved");
  }
}
