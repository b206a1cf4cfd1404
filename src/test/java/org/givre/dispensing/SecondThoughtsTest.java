package org.givre.dispensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.dispensing.ActsWorld.codes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.givre.access.Part;
import org.givre.access.TwoPersons;
import org.givre.custody.UnitState;
import org.givre.db.OnBothDatabases;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationKind;
import org.givre.deviation.FollowUp;
import org.givre.dispensing.SpecificationFinding.OutOfSpecification;
import org.givre.kernel.Works;

/** What is decided again: corrections, cancelled lines, lots out of specification, destructions. */
class SecondThoughtsTest {

  private static final OutOfSpecification COMPLETE =
      new OutOfSpecification(
          "viabilité",
          "68 %",
          "≥ 80 %",
          "lettre 12",
          "pas d’alternative, bénéfice attendu",
          "le 23/11, signé",
          "acceptée",
          "ANSM 2026-77");

  @OnBothDatabases
  void aReleasedDossierIsCorrectedByALinkedNewVersionWithAReason(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Released first = world.release(bag);
    world.later(Duration.ofMinutes(5));
    ReleaseDossier now = world.dossier(bag);
    TwoPersons both = world.both(world.acts.release().toSign(now, Part.FIRST));

    assertThat(codes(world.acts.release().correct(world.by("c.demo"), first, now, both).refusals()))
        .containsExactly("ReasonMissing");
    Released second =
        world
            .acts
            .release()
            .correct(world.by("c.demo", "poids corrigé"), first, now, both)
            .orThrow();

    assertThat(world.acts.release().inForce(bag.unit())).contains(second);
    assertThat(world.sheets.ordered).contains("replaced " + first.sheetNumber());
    assertThat(
            codes(
                world
                    .acts
                    .release()
                    .correct(world.by("c.demo", "encore"), first, now, both)
                    .refusals()))
        .contains("ReleaseWithdrawn");
  }

  @OnBothDatabases
  void aLotOutOfSpecificationWaitsForItsWholeFileAndTwoSignatures(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Papers papers = world.acts.papers();
    papers
        .specification(
            world.by("c.demo"),
            bag.order().lot(),
            SpecificationFinding.Result.OUT_OF_SPECIFICATION,
            0,
            new OutOfSpecification("viabilité", "68 %", "", "", "", "", "", ""))
        .orThrow();
    world.later(Duration.ofSeconds(1));
    assertThat(codes(world.dossier(bag).refusals()))
        .containsExactlyInAnyOrder(
            "OutOfSpecificationFileIncomplete", "OutOfSpecificationNotDecided");
    assertThat(world.dossier(bag).refusals()).hasSize(7);

    TwoPersons both =
        world.both(papers.toDecide(bag.order().lot(), COMPLETE, Part.FIRST), "c.demo", "p.modele");
    assertThat(
            codes(papers.decide(world.by("h.essai"), bag.order().lot(), COMPLETE, both).refusals()))
        .containsExactly("NotAllowed");
    papers.decide(world.by("c.demo"), bag.order().lot(), COMPLETE, both).orThrow();
    world.later(Duration.ofSeconds(1));

    assertThat(world.dossier(bag).isComplete()).isTrue();
    assertThat(papers.specification(bag.order().lot()).orElseThrow().decided()).isPresent();
  }

  @OnBothDatabases
  void aCancelledLineOfTheRegisterKeepsItsNumberAndSaysWhy(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    world.handOver(bag.units(), new NumberSource.NextOfGivre()).orThrow();
    Register register = world.acts.register();
    RegisterLine line = register.year(2026).getFirst().line();
    assertThat(register.year(2026).getFirst().patient()).isEqualTo("EXEMPLE Alice");

    register
        .cancel(
            world.by("c.demo", "mauvais service"),
            line,
            world.pledge("c.demo", register.toCancel(line)))
        .orThrow();

    RegisterLine kept = register.year(2026).getFirst().line();
    assertThat(kept.cancelled()).isTrue();
    assertThat(kept.cancelledWhy()).isEqualTo("mauvais service");
    assertThat(kept.number().written()).isEqualTo("2026-00001");
    assertThat(
            codes(
                register
                    .cancel(
                        world.by("c.demo", "encore"),
                        line,
                        world.pledge("c.demo", register.toCancel(line)))
                    .refusals()))
        .containsExactly("LineCancelled");
    assertThat(register.sheet(world.by("c.demo"), 2026).orThrow()).contains("ORD");
  }

  @OnBothDatabases
  void aTypedNumberIsASecondSeriesWhereGivreNumbers(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    assertThat(codes(world.handOver(bag.units(), new NumberSource.Typed("CHIMIO-77")).refusals()))
        .containsExactly("RegisterNumberIsGivres");
  }

  @OnBothDatabases
  void lymphodepletionIsDatedAndMustBeOver(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Papers papers = world.acts.papers();
    LocalDate today = LocalDate.of(2026, 11, 24);
    papers
        .lymphodepletion(
            world.by("c.demo"), bag.treatment().id(), today.minusDays(1), today.plusDays(1))
        .orThrow();
    assertThat(codes(world.dossier(bag).refusals())).containsExactly("LymphodepletionNotOver");
    world.later(Duration.ofSeconds(1));
    papers
        .lymphodepletion(
            world.by("c.demo"), bag.treatment().id(), today.minusDays(5), today.minusDays(3))
        .orThrow();
    assertThat(world.dossier(bag).refusals()).isEmpty();
    assertThat(
            codes(
                papers
                    .lymphodepletion(
                        world.by("c.demo"), bag.treatment().id(), today, today.minusDays(3))
                    .refusals()))
        .containsExactly("DaysOutOfOrder");
  }

  @OnBothDatabases
  void aUnitIsReturnedWithItsAuthorisationRouteAndWitness(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    Disposal disposal = world.acts.disposal();
    Disposal.Order empty = new Disposal.Order(bag.unit(), Disposal.Way.RETURN, "", "", "");
    assertThat(
            codes(
                disposal
                    .dispose(
                        world.by("c.demo"),
                        empty,
                        world.both(disposal.toSign(world.by("c.demo"), empty, Part.FIRST)))
                    .refusals()))
        .contains("ReasonMissing", "AuthorisationMissing", "RouteMissing", "WitnessMissing");

    Disposal.Order order =
        new Disposal.Order(bag.unit(), Disposal.Way.RETURN, "ACC-9", "Transport Fictif", "N. TEST");
    String why = "décès du patient";
    disposal
        .dispose(
            world.by("c.demo", why),
            order,
            world.both(disposal.toSign(world.by("c.demo", why), order, Part.FIRST)))
        .orThrow();
    assertThat(world.stock.units().find(bag.unit()).orElseThrow().state())
        .isEqualTo(UnitState.RETURNED);
    assertThat(world.sheets.ordered.getLast()).contains("RDP");
  }

  @OnBothDatabases
  void theShipperGoesBackOnceAfterTheDecision(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.ordered("YESCARTA", 1);
    ReceptionFile file = world.arrived(bag);
    ShipperReturn back =
        new ShipperReturn(file.id(), "Transport Fictif", "W-2", "propre", true, world.now(), "");
    assertThat(codes(world.acts.shippers().giveBack(world.by("h.essai"), back).refusals()))
        .containsExactly("ArrivalNotDecided");
    world.accept(file);
    assertThat(world.acts.shippers().giveBack(world.by("h.essai"), back).orThrow().sheetNumber())
        .contains("RCO");
    assertThat(codes(world.acts.shippers().giveBack(world.by("h.essai"), back).refusals()))
        .containsExactly("GivenBackAlready");
  }

  @OnBothDatabases
  void deadlinesRingOnceEachBeforeAndAtTheirEnd(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    var from = world.now();
    world.later(Duration.ofMinutes(35));
    List<Deadlines.Ring> rings = world.acts.deadlines().between(from, world.now());
    assertThat(rings)
        .extracting(ring -> ring.rule().name(), ring -> ring.left().toMinutes())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("YES-1", 10L),
            org.assertj.core.groups.Tuple.tuple("YES-1", 5L),
            org.assertj.core.groups.Tuple.tuple("YES-1", 0L));
    assertThat(world.acts.deadlines().between(world.now(), world.now().plusSeconds(2))).isEmpty();
  }

  @OnBothDatabases
  void theManufacturerIsToldWhatWasInfusedAndNothingBefore(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.readyToRelease("YESCARTA");
    assertThat(codes(world.acts.attestation().attest(world.by("c.demo"), bag.unit()).refusals()))
        .containsExactly("NotInfused");
    world.release(bag);
    world.takenOut(bag, bag.unit());
    world.thawed(bag.unit());
    world.handOver(bag.units(), new NumberSource.NextOfGivre()).orThrow();
    world.later(Duration.ofMinutes(5));
    world.acts.infusion().started(world.by("n.test"), bag.unit(), world.now()).orThrow();
    assertThat(world.acts.attestation().attest(world.by("c.demo"), bag.unit()).orThrow())
        .contains("ATT");
  }

  @OnBothDatabases
  void whatIsDoneAboutADeviationIsKeptUntilItsClosing(Works works) {
    ActsWorld world = new ActsWorld(works);
    ActsWorld.Bag bag = world.ordered("YESCARTA", 1);
    var deviations = world.acts.deviations();
    Deviation open =
        deviations
            .report(
                world.by("h.essai"),
                new org.givre.deviation.Report(
                    DeviationKind.OTHER,
                    "Choc à 100 %_! sur la cassette",
                    "",
                    world.now(),
                    List.of(
                        new org.givre.audit.Subject(
                            "unit", bag.unit().toString(), "Yescarta 1/1"))))
            .orThrow();
    deviations
        .follow(world.by("n.test"), open.id(), FollowUp.Kind.TOLD, "Dr MODÈLE, par téléphone")
        .orThrow();
    deviations.follow(world.by("c.demo"), open.id(), FollowUp.Kind.ACTION, "mousse").orThrow();
    assertThat(deviations.find(open.id()).orElseThrow().followUps())
        .extracting(FollowUp::kind)
        .containsExactly(FollowUp.Kind.TOLD, FollowUp.Kind.ACTION);
    assertThat(deviations.list(org.givre.deviation.DeviationFacts.Which.OPEN, "100 %_!", 10))
        .extracting(Deviation::id)
        .containsExactly(open.id());
    assertThat(
            codes(
                deviations
                    .close(world.by("h.essai"), open.id(), Deviation.Effect.NONE, "rien")
                    .refusals()))
        .contains("NotAllowed", "OwnDeviation");
    assertThat(
            world.works.<List<org.givre.audit.AuditEntry>>read(
                work -> world.ground.trail().page(work, org.givre.audit.TrailQuery.newest(1))))
        .extracting(entry -> entry.fact().act())
        .containsExactly("deviation.close.refused");
    deviations.close(world.by("c.demo"), open.id(), Deviation.Effect.NONE, "sans effet").orThrow();
    assertThat(
            codes(
                deviations
                    .follow(world.by("c.demo"), open.id(), FollowUp.Kind.TOLD, "trop tard")
                    .refusals()))
        .containsExactly("DeviationClosed");
  }
}
