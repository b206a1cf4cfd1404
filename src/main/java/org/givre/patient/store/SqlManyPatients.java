package org.givre.patient.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.givre.db.FirstWins;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.FindKey;
import org.givre.kernel.Reason;
import org.givre.kernel.Work;
import org.givre.patient.ManyPatients;
import org.givre.patient.Patient;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Many new patients in batches, as {@link SqlPatients} writes one. */
public final class SqlManyPatients implements ManyPatients {

  @Override
  public boolean add(Work work, List<Patient> patients, Instant at, ActorId by, Reason why) {
    if (patients.isEmpty()) {
      return true;
    }
    PreparedBatch now =
        Sql.in(work)
            .prepareBatch(
                "INSERT INTO patient (id, "
                    + PatientRows.COLUMNS
                    + ") VALUES (:id, "
                    + PatientRows.PLACES
                    + ")");
    PreparedBatch revisions =
        Sql.in(work)
            .prepareBatch(
                "INSERT INTO patient_revision (patient, "
                    + PatientRows.COLUMNS
                    + ", written_at, written_by, reason) VALUES (:id, "
                    + PatientRows.PLACES
                    + ", :at, :by, :why)");
    PreparedBatch keys =
        Sql.in(work)
            .prepareBatch("INSERT INTO patient_key (find_key, patient, kind) VALUES (?, ?, ?)");
    for (Patient patient : patients) {
      Map<String, Object> values = PatientRows.values(patient);
      now.bind("id", patient.id().value()).bindMap(values).add();
      revisions
          .bind("id", patient.id().value())
          .bindMap(values)
          .bind("at", at)
          .bind("by", by.value())
          .bind("why", why.words())
          .add();
      keys(patient).forEach((key, kind) -> keys.add(key, patient.id().value(), kind));
    }
    now.execute();
    revisions.execute();
    keys.execute();
    return numbers(work, patients);
  }

  private static Map<String, String> keys(Patient patient) {
    Map<String, String> keys = new LinkedHashMap<>();
    String given = String.join(" ", patient.givenNames());
    keys.put(FindKey.of(patient.birthName() + given), "NAME");
    keys.putIfAbsent(FindKey.of(given), "GIVEN");
    keys.putIfAbsent(FindKey.of(patient.ipp()), "IPP");
    keys.remove("");
    return keys;
  }

  private static boolean numbers(Work work, List<Patient> patients) {
    return FirstWins.insert(
        work,
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "INSERT INTO patient_number (number_kind, number_key, patient)"
                      + " VALUES ('IPP', ?, ?)");
          patients.forEach(one -> batch.add(FindKey.of(one.ipp()), one.id().value()));
          batch.execute();
        });
  }
}
