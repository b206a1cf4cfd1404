package org.givre.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.givre.access.By;
import org.givre.access.NotAllowed;
import org.givre.access.Permission;
import org.givre.access.Somebody;
import org.givre.audit.TrailQuery;
import org.givre.audit.store.SqlJournal;
import org.givre.db.OnBothDatabases;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;
import org.givre.patient.store.SqlPatients;

class PatientsTest {

  private static final Instant AT = Instant.parse("2026-11-24T09:42:08Z");
  private static final By NURSE = new By(Somebody.nurse(), AT, new Reason("relu sur la pièce"));

  private final SqlJournal journal = new SqlJournal("PUI-01");

  private Patients patients(Works works) {
    return new Patients(works, journal, new SqlPatients(), InsNumbers.TRAINING);
  }

  private static PatientFile file(String name, String given, String day, String ipp) {
    Traits traits = new Traits(name, List.of(given), LocalDate.parse(day), Sex.FEMALE, "63113");
    return new PatientFile(traits, "", ipp, Identity.PROVISIONAL);
  }

  @OnBothDatabases
  void aPatientIsKeptAsWrittenAndFound(Works works) {
    Patients patients = patients(works);
    Ins ins = new Ins("2840975056001" + Ins.key("2840975056001"), InsOid.TEST);
    PatientFile file =
        new PatientFile(
            new Traits(
                "EXEMPLE",
                List.of("Alice", "Zoé-Anne"),
                LocalDate.of(1984, 9, 12),
                Sex.FEMALE,
                "75056"),
            "MODÈLE",
            "TEST-0001",
            new Identity(InsStatus.QUALIFIED, Set.of(IdentityMark.HOMONYM), Optional.of(ins)));

    Patient created = patients.create(NURSE, file).orThrow();

    assertThat(patients.find(created.id())).contains(created);
    assertThat(created.displayName()).isEqualTo("MODÈLE Alice");
    assertThat(patients.revisions(created.id())).containsExactly(created);
    assertThat(patients.search(PatientSearch.numbered("test 0001"), 5)).containsExactly(created);
    assertThat(patients.search(PatientSearch.numbered(ins.matricule()), 5))
        .containsExactly(created);
  }

  @OnBothDatabases
  void theDateOfBirthComesFirstThenTheFirstLetters(Works works) {
    Patients patients = patients(works);
    Patient alice = patients.create(NURSE, file("EXEMPLE", "Alice", "1984-09-12", "")).orThrow();
    patients.create(NURSE, file("ESQUISSE", "Alix", "1984-09-12", "")).orThrow();
    patients.create(NURSE, file("EXEMPLE", "Alain", "1984-09-13", "")).orThrow();

    assertThat(patients.search(PatientSearch.bornOn(LocalDate.of(1984, 9, 12), "exe"), 5))
        .containsExactly(alice);
    assertThat(patients.search(PatientSearch.bornOn(LocalDate.of(1984, 9, 12), ""), 5)).hasSize(2);
  }

  @OnBothDatabases
  void accentsAndCaseDoNotHideANameAndTheUsedNameFindsToo(Works works) {
    Patients patients = patients(works);
    Patient katia = patients.create(NURSE, file("ÉBAUCHE", "Katia", "1990-01-02", "")).orThrow();

    assertThat(patients.search(PatientSearch.named("ebau"), 5)).containsExactly(katia);
    assertThat(patients.search(PatientSearch.named("Ébauche kat"), 5)).containsExactly(katia);
    assertThat(patients.search(PatientSearch.named("ebauchf"), 5)).isEmpty();
  }

  @OnBothDatabases
  void aCorrectionSaysWhyAndKeepsWhatWasWritten(Works works) {
    Patients patients = patients(works);
    Patient before = patients.create(NURSE, file("FICTIF", "Bruno", "1962-04-14", "")).orThrow();
    PatientFile right = file("FICTIF", "Bruno", "1962-04-15", "TEST-0006");

    Patient after = patients.correct(NURSE, before, right).orThrow();

    assertThat(after.revision()).isEqualTo(2);
    assertThat(patients.find(before.id())).contains(after);
    assertThat(patients.revisions(before.id())).containsExactly(before, after);
    var entry = works.read(work -> journal.page(work, TrailQuery.newest(1))).getFirst();
    assertThat(entry.fact().act()).isEqualTo("patient.corrected");
    assertThat(entry.fact().before())
        .containsOnly(Map.entry("birth-date", "1962-04-14"), Map.entry("ipp", ""));
    assertThat(entry.fact().after()).containsEntry("birth-date", "1962-04-15");
    assertThat(entry.fact().reason()).isEqualTo(new Reason("relu sur la pièce"));
    assertThat(patients.search(PatientSearch.named("FICTIF"), 5)).containsExactly(after);
  }

  @OnBothDatabases
  void aCorrectionMadeOnAnOldReadingIsRefused(Works works) {
    Patients patients = patients(works);
    Patient read = patients.create(NURSE, file("FICTIF", "Bruno", "1962-04-14", "")).orThrow();
    patients.correct(NURSE, read, file("FICTIF", "Bruno", "1962-04-15", "")).orThrow();

    assertThat(patients.correct(NURSE, read, file("FICTIF", "Bruno", "1962-04-16", "")).refusals())
        .containsExactly(new PatientChangedMeanwhile());
  }

  @OnBothDatabases
  void aCorrectionWithoutReasonOrChangeIsRefusedWithBothReasons(Works works) {
    Patients patients = patients(works);
    Patient read = patients.create(NURSE, file("FICTIF", "Bruno", "1962-04-14", "")).orThrow();

    assertThat(patients.correct(new By(Somebody.nurse(), AT), read, read.file()).refusals())
        .containsExactly(new CorrectionReasonMissing(), new NothingCorrected());
  }

  @OnBothDatabases
  void twoPatientsNeverShareAnIpp(Works works) {
    Patients patients = patients(works);
    patients.create(NURSE, file("FICTIF", "Bruno", "1962-04-14", "TEST-0006")).orThrow();

    assertThat(patients.create(NURSE, file("PATRON", "Inès", "1971-05-06", "test 0006")).refusals())
        .containsExactly(new IppTaken("test 0006"));
  }

  @OnBothDatabases
  void whoMayNotIsToldSoTogetherWithTheRest(Works works) {
    By technician = new By(Somebody.technician(), AT);

    assertThat(patients(works).create(technician, file("", "Bruno", "1962-04-14", "")).refusals())
        .containsExactly(
            new NotAllowed(Somebody.technician().displayName(), Permission.PATHWAY_DATES),
            new BirthNameMissing());
  }

  @OnBothDatabases
  void noIdentityIsSaidByToString(Works works) {
    Patient patient =
        patients(works).create(NURSE, file("FICTIF", "Bruno", "1962-04-14", "T1")).orThrow();

    assertThat(patient + " " + patient.file() + " " + patient.file().traits())
        .doesNotContain("FICTIF", "Bruno", "1962", "T1");
  }
}
