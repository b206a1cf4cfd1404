package org.givre.patient.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.db.FirstWins;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.FindKey;
import org.givre.kernel.Reason;
import org.givre.kernel.Work;
import org.givre.patient.Ins;
import org.givre.patient.Patient;
import org.givre.patient.PatientId;
import org.givre.patient.PatientSearch;
import org.givre.patient.PatientStore;

/** Patients in SQL. */
public final class SqlPatients implements PatientStore {

  private static final String NUMBER_IPP = "IPP";
  private static final String NUMBER_INS = "INS";

  @Override
  public Added add(Work work, Patient patient, Instant at, ActorId by, Reason why) {
    if (!isNext(work, patient)) {
      return Added.REVISION_TAKEN;
    }
    Sql.in(work)
        .createUpdate(
            "INSERT INTO patient_revision (patient, "
                + PatientRows.COLUMNS
                + ", written_at, written_by, reason) VALUES (:id, "
                + PatientRows.PLACES
                + ", :at, :by, :why)")
        .bind("id", patient.id().value())
        .bindMap(PatientRows.values(patient))
        .bind("at", at)
        .bind("by", by.value())
        .bind("why", why.words())
        .execute();
    writeKeys(work, patient);
    return writeNumbers(work, patient);
  }

  /** The projection moves one revision on, or nothing is written. */
  private static boolean isNext(Work work, Patient patient) {
    if (patient.revision() == 1) {
      return FirstWins.insert(
          work,
          handle ->
              handle
                  .createUpdate(
                      "INSERT INTO patient (id, "
                          + PatientRows.COLUMNS
                          + ") VALUES (:id, "
                          + PatientRows.PLACES
                          + ")")
                  .bind("id", patient.id().value())
                  .bindMap(PatientRows.values(patient))
                  .execute());
    }
    int moved =
        Sql.in(work)
            .createUpdate(
                "UPDATE patient SET "
                    + PatientRows.SET
                    + " WHERE id = :id AND revision = :revision - 1")
            .bind("id", patient.id().value())
            .bindMap(PatientRows.values(patient))
            .execute();
    return moved == 1;
  }

  private static void writeKeys(Work work, Patient patient) {
    Sql.in(work).execute("DELETE FROM patient_key WHERE patient = ?", patient.id().value());
    keys(patient)
        .forEach(
            (key, kind) ->
                Sql.in(work)
                    .createUpdate(
                        "INSERT INTO patient_key (find_key, patient, kind)"
                            + " VALUES (:key, :patient, :kind)")
                    .bind("key", key)
                    .bind("patient", patient.id().value())
                    .bind("kind", kind)
                    .execute());
  }

  private static Map<String, String> keys(Patient patient) {
    Map<String, String> keys = new LinkedHashMap<>();
    String given = String.join(" ", patient.givenNames());
    keys.put(FindKey.of(patient.birthName() + given), "NAME");
    keys.put(FindKey.of(patient.usualName() + given), "NAME");
    keys.putIfAbsent(FindKey.of(given), "GIVEN");
    keys.putIfAbsent(FindKey.of(patient.ipp()), "IPP");
    patient.identity().ins().ifPresent(ins -> keys.putIfAbsent(ins.matricule(), "INS"));
    keys.remove("");
    return keys;
  }

  private static Added writeNumbers(Work work, Patient patient) {
    Sql.in(work).execute("DELETE FROM patient_number WHERE patient = ?", patient.id().value());
    if (!patient.ipp().isEmpty() && !number(work, patient, NUMBER_IPP, patient.ipp())) {
      return Added.IPP_TAKEN;
    }
    Optional<String> matricule = patient.identity().ins().map(Ins::matricule);
    if (matricule.isPresent() && !number(work, patient, NUMBER_INS, matricule.get())) {
      return Added.MATRICULE_TAKEN;
    }
    return Added.WRITTEN;
  }

  private static boolean number(Work work, Patient patient, String kind, String number) {
    return FirstWins.insert(
        work,
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO patient_number (number_kind, number_key, patient)"
                        + " VALUES (:kind, :key, :patient)")
                .bind("kind", kind)
                .bind("key", FindKey.of(number))
                .bind("patient", patient.id().value())
                .execute());
  }

  @Override
  public Optional<Patient> find(Work work, PatientId id) {
    return Sql.in(work)
        .createQuery("SELECT id, " + PatientRows.COLUMNS + " FROM patient WHERE id = :id")
        .bind("id", id.value())
        .map(PatientRows::patient)
        .findOne();
  }

  @Override
  public List<Patient> search(Work work, PatientSearch search, int most) {
    String key = FindKey.of(search.number().isEmpty() ? search.nameBegins() : search.number());
    if (search.birthDate().isEmpty()) {
      return key.isEmpty() ? List.of() : startingWith(work, key, most);
    }
    return Sql.in(work)
        .createQuery(
            "SELECT id, "
                + PatientRows.COLUMNS
                + " FROM patient WHERE birth_date = :day ORDER BY birth_name, given_names, id")
        .bind("day", search.birthDate().get())
        .map(PatientRows::patient)
        .stream()
        .filter(patient -> isNamed(patient, key))
        .limit(most)
        .toList();
  }

  private static boolean isNamed(Patient patient, String key) {
    return FindKey.of(patient.birthName()).startsWith(key)
        || FindKey.of(patient.usualName()).startsWith(key);
  }

  @Override
  public List<Patient> startingWith(Work work, String key, int most) {
    return Sql.in(work)
        .createQuery(
            "SELECT id, "
                + PatientRows.COLUMNS
                + " FROM patient WHERE id IN (SELECT patient FROM patient_key"
                + " WHERE find_key >= :from AND find_key < :below"
                + " ORDER BY find_key FETCH FIRST :most ROWS ONLY)"
                + " ORDER BY birth_name, given_names, id")
        .bind("from", key)
        .bind("below", FindKey.after(key))
        .bind("most", most)
        .map(PatientRows::patient)
        .list();
  }

  @Override
  public List<Patient> revisions(Work work, PatientId id) {
    return Sql.in(work)
        .createQuery(
            "SELECT patient AS id, "
                + PatientRows.COLUMNS
                + " FROM patient_revision WHERE patient = :id ORDER BY revision")
        .bind("id", id.value())
        .map(PatientRows::patient)
        .list();
  }

  @Override
  public Optional<Patient> withIpp(Work work, String ipp) {
    return numbered(work, NUMBER_IPP, ipp);
  }

  @Override
  public Optional<Patient> withMatricule(Work work, String matricule) {
    return numbered(work, NUMBER_INS, matricule);
  }

  private static Optional<Patient> numbered(Work work, String kind, String number) {
    return Sql.in(work)
        .createQuery(
            "SELECT id, "
                + PatientRows.COLUMNS
                + " FROM patient WHERE id = (SELECT patient FROM patient_number"
                + " WHERE number_kind = :kind AND number_key = :key)")
        .bind("kind", kind)
        .bind("key", FindKey.of(number))
        .map(PatientRows::patient)
        .findOne();
  }
}
