package org.givre.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DutyPlanTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Contact ALICE = person("Alice EXEMPLE", "alice@chu.example");
  private static final Contact BRUNO = person("Bruno FICTIF", "bruno@chu.example");
  private static final Contact CHLOE = person("Chloé ESSAI", "");

  private static Contact person(String name, String mail) {
    return new Contact(ContactId.fresh(), name, "", mail, "");
  }

  private static DutyPlan plan(Rota rota) {
    return new DutyPlan(
        StaffedHours.usual(PARIS).week(),
        List.of(),
        List.of(ALICE, BRUNO, CHLOE),
        rota,
        List.of(),
        List.of());
  }

  private static Turn turn(LocalDate monday, Contact first, Contact second) {
    return new Turn(monday, first.id(), Optional.of(second.id()));
  }

  private static Instant paris(String local) {
    return java.time.LocalDateTime.parse(local).atZone(PARIS).toInstant();
  }

  @Test
  void aWeekIsHandedOverOnMondayMorning() {
    Rota rota =
        new Rota(
            List.of(turn(MONDAY, ALICE, BRUNO), turn(MONDAY.plusWeeks(1), BRUNO, ALICE)),
            List.of());
    DutyPlan plan = plan(rota);
    assertThat(plan.onCall(paris("2026-11-23T07:59:59"), PARIS).first()).isEmpty();
    assertThat(plan.onCall(paris("2026-11-23T08:00:00"), PARIS).first()).contains(ALICE);
    assertThat(plan.onCall(paris("2026-11-30T07:59:59"), PARIS).first()).contains(ALICE);
    assertThat(plan.onCall(paris("2026-11-30T08:00:00"), PARIS).first()).contains(BRUNO);
    assertThat(plan.onCall(paris("2026-11-30T08:00:00"), PARIS).second()).contains(ALICE);
  }

  @Test
  void aReplacementStandsInForItsHoursAndOneOfACircleEnds() {
    Replacement one =
        new Replacement(
            paris("2026-11-25T18:00:00"), paris("2026-11-26T08:00:00"), ALICE.id(), BRUNO.id());
    Replacement back =
        new Replacement(
            paris("2026-11-25T18:00:00"), paris("2026-11-26T08:00:00"), BRUNO.id(), ALICE.id());
    DutyPlan plan = plan(new Rota(List.of(turn(MONDAY, ALICE, CHLOE)), List.of(one)));
    assertThat(plan.onCall(paris("2026-11-25T17:59:00"), PARIS).first()).contains(ALICE);
    assertThat(plan.onCall(paris("2026-11-25T18:00:00"), PARIS).first()).contains(BRUNO);
    assertThat(plan.onCall(paris("2026-11-26T08:00:00"), PARIS).first()).contains(ALICE);
    DutyPlan circle = plan(new Rota(List.of(turn(MONDAY, ALICE, CHLOE)), List.of(one, back)));
    assertThat(circle.onCall(paris("2026-11-25T20:00:00"), PARIS).first()).isPresent();
  }

  @Test
  void aHoleOfTheRotaIsSeenBeforehand() {
    DutyPlan plan = plan(new Rota(List.of(turn(MONDAY, ALICE, BRUNO)), List.of()));
    Instant wednesday = paris("2026-11-25T10:00:00");
    assertThat(plan.hole(wednesday, Duration.ofDays(4), PARIS)).isEmpty();
    assertThat(plan.hole(wednesday, DutyPlan.FORESIGHT, PARIS))
        .contains(paris("2026-11-30T08:00:00"));
  }

  @Test
  void whoCannotBeReachedIsNotOnCall() {
    DutyPlan plan = plan(new Rota(List.of(turn(MONDAY, CHLOE, BRUNO)), List.of()));
    assertThat(plan.onCall(paris("2026-11-25T10:00:00"), PARIS).first()).isEmpty();
    assertThat(plan.hole(paris("2026-11-25T10:00:00"), Duration.ofDays(1), PARIS)).isPresent();
  }

  @Test
  void turnsAreRepeatedInTheirOrder() {
    Rota rota =
        new Rota(
                List.of(turn(MONDAY, ALICE, BRUNO), turn(MONDAY.plusWeeks(1), BRUNO, ALICE)),
                List.of())
            .repeated(3);
    assertThat(rota.turns()).hasSize(5);
    assertThat(rota.turns().getLast().monday()).isEqualTo(MONDAY.plusWeeks(4));
    assertThat(rota.turns().getLast().first()).isEqualTo(ALICE.id());
  }

  @Test
  void closuresMakeDaysUnstaffed() {
    DutyPlan plan =
        new DutyPlan(
            StaffedHours.usual(PARIS).week(),
            List.of(new Closure(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 24), "pont")),
            List.of(),
            Rota.NONE,
            List.of(),
            List.of());
    assertThat(plan.hours(PARIS).next(paris("2026-12-22T18:00:00")))
        .contains(paris("2026-12-28T08:30:00"));
  }

  @Test
  void everyReasonAgainstAPlanIsSaidAtOnce() {
    Contact odd = new Contact(ContactId.fresh(), "Denis MODÈLE", "", "pas une adresse", "abc");
    Contact nameless = new Contact(ContactId.fresh(), "", "", "x@chu.example", "");
    DutyPlan bad =
        new DutyPlan(
            Map.of(),
            List.of(new Closure(MONDAY, MONDAY.minusDays(1), "")),
            List.of(odd, nameless, CHLOE),
            new Rota(List.of(turn(MONDAY, ALICE, BRUNO), turn(MONDAY, BRUNO, ALICE)), List.of()),
            List.of(),
            List.of());
    assertThat(Duty.refusals(bad))
        .hasOnlyElementsOfTypes(
            ContactUnnamed.class,
            ContactUnreachable.class,
            AddressUnfit.class,
            ContactUnknown.class,
            ClosureBackwards.class,
            TurnTwice.class)
        .hasSize(7);
    assertThat(Duty.refusals(plan(Rota.NONE))).containsOnly(new ContactUnreachable("Chloé ESSAI"));
  }
}
