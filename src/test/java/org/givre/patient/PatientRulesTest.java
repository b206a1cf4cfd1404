package org.givre.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.patient.IdentityMark.DOUBTFUL;
import static org.givre.patient.IdentityMark.FICTITIOUS;
import static org.givre.patient.IdentityMark.HOMONYM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.givre.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatientRulesTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:42:08Z");
  private static final Ins TEST = new Ins("2840975056001" + Ins.key("2840975056001"), InsOid.TEST);
  private static final Traits ALICE =
      new Traits("EXEMPLE", List.of("Alice"), LocalDate.of(1984, 9, 12), Sex.FEMALE, "75056");

  private static List<Refusal> training(PatientFile file) {
    return new PatientRules(InsNumbers.TRAINING).broken(file, AT);
  }

  private static PatientFile file(Identity identity) {
    return new PatientFile(ALICE, "", "TEST-0001", identity);
  }

  private static Identity identity(InsStatus status, Set<IdentityMark> marks) {
    return new Identity(status, marks, status.holdsIns() ? Optional.of(TEST) : Optional.empty());
  }

  @ParameterizedTest
  @EnumSource
  void eachStatusIsFineWithWhatItHolds(InsStatus status) {
    assertThat(training(file(identity(status, Set.of())))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void homonymGoesWithEveryStatus(InsStatus status) {
    assertThat(training(file(identity(status, Set.of(HOMONYM))))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "PROVISIONAL", mode = EnumSource.Mode.EXCLUDE)
  void doubtfulAndFictitiousForceTheProvisionalStatus(InsStatus status) {
    assertThat(training(file(identity(status, Set.of(DOUBTFUL)))))
        .contains(new MarkForcesProvisional(DOUBTFUL));
    assertThat(training(file(identity(status, Set.of(FICTITIOUS)))))
        .contains(new MarkForcesProvisional(FICTITIOUS));
  }

  @Test
  void onlyDoubtfulAndHomonymStandTogether() {
    assertThat(training(file(identity(InsStatus.PROVISIONAL, Set.of(DOUBTFUL, HOMONYM)))))
        .isEmpty();
    assertThat(training(file(identity(InsStatus.PROVISIONAL, Set.of(FICTITIOUS, HOMONYM)))))
        .containsExactly(new MarksExcludeEachOther());
    assertThat(training(file(identity(InsStatus.PROVISIONAL, Set.of(FICTITIOUS, DOUBTFUL)))))
        .containsExactly(new MarksExcludeEachOther());
  }

  @Test
  void testNumbersAreRefusedOutsideTraining() {
    PatientFile qualified = file(identity(InsStatus.QUALIFIED, Set.of()));

    assertThat(new PatientRules(InsNumbers.REAL).broken(qualified, AT))
        .containsExactly(new TestInsOutsideTraining());
  }

  @Test
  void aStatusHoldsAMatriculeOrNot() {
    assertThat(training(file(new Identity(InsStatus.QUALIFIED, Set.of(), Optional.empty()))))
        .containsExactly(new InsMissing(InsStatus.QUALIFIED));
    assertThat(training(file(new Identity(InsStatus.VALIDATED, Set.of(), Optional.of(TEST)))))
        .containsExactly(new InsNotHeld(InsStatus.VALIDATED));
  }

  @Test
  void everyReasonIsGivenAtOnce() {
    PatientFile nobody =
        new PatientFile(
            new Traits("", List.of(), LocalDate.of(2027, 1, 1), Sex.UNKNOWN, ""),
            "Zoé 2",
            "",
            new Identity(InsStatus.QUALIFIED, Set.of(), Optional.of(new Ins("123", InsOid.TEST))));

    assertThat(training(nobody))
        .containsExactlyInAnyOrder(
            new BirthNameMissing(),
            new GivenNameMissing(),
            new NameNotInLetters("Zoé 2"),
            new BornInFuture(),
            new TraitsIncomplete(InsStatus.QUALIFIED),
            new MatriculeWrong());
  }

  @Test
  void namesKeepTheirSpelling() {
    Traits spelled =
        new Traits(
            "D’ARTAGNAN--ÉBAUCHE",
            List.of("Chloé-Anne", "Zoë"),
            LocalDate.of(2001, 2, 3),
            Sex.FEMALE,
            "2A004");

    assertThat(training(new PatientFile(spelled, "L'Heureux", "", Identity.PROVISIONAL))).isEmpty();
  }

  @Test
  void onlyAQualifiedIdentityIsShown() {
    for (InsStatus status : InsStatus.values()) {
      assertThat(identity(status, Set.of()).shown().isPresent())
          .isEqualTo(status == InsStatus.QUALIFIED);
    }
  }
}
