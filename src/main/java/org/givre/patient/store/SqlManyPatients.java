package org.givre.patient.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.givre.db.FirstWins;
import org.givre.db.Rows;
import org.givre.db.Sql;
import org.givre.kernel.ActorId;
import org.givre.kernel.FindKey;
import org.givre.kernel.Reason;
import org.givre.kernel.Work;
import org.givre.patient.ManyPatients;
import org.givre.patient.Patient;

/** Many new patients in batches, as {@link SqlPatients} writes one. */
public final class SqlManyPatients implements ManyPatients {

  /** Numbers asked for at once. */
  private static final int AT_ONCE = 500;

  @Override
  public Map<String, Patient> withIpps(Work work, Collection<String> ipps) {
    Map<String, Patient> byKey = new HashMap<>();
    List<String> keys = ipps.stream().map(FindKey::of).distinct().toList();
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      Sql.in(work)
          .createQuery(
              "SELECT n.number_key, p.id, "
                  + PatientRows.COLUMNS
                  + " FROM patient_number n JOIN patient p ON p.id = n.patient"
                  + " WHERE n.number_kind = 'IPP' AND n.number_key IN (<keys>)")
          .bindList("keys", keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
          .map(
              (row, context) ->
                  Map.entry(row.getString("number_key"), PatientRows.patient(row, context)))
          .forEach(found -> byKey.put(found.getKey(), found.getValue()));
    }
    Map<String, Patient> asked = new HashMap<>();
    for (String ipp : ipps) {
      Patient found = byKey.get(FindKey.of(ipp));
      if (found != null) {
        asked.put(ipp, found);
      }
    }
    return asked;
  }

  @Override
  public boolean add(Work work, List<Patient> patients, Instant at, ActorId by, Reason why) {
    if (patients.isEmpty()) {
      return true;
    }
    String names = String.join(", ", PatientRows.NAMES);
    String places = "?, ".repeat(PatientRows.NAMES.size());
    try (Rows now =
            Rows.of(work, "INSERT INTO patient (" + names + ", id) VALUES (" + places + "?)");
        Rows revisions =
            Rows.of(
                work,
                "INSERT INTO patient_revision ("
                    + names
                    + ", patient, written_at, written_by, reason) VALUES ("
                    + places
                    + "?, ?, ?, ?)");
        Rows keys =
            Rows.of(work, "INSERT INTO patient_key (find_key, patient, kind) VALUES (?, ?, ?)")) {
      for (Patient patient : patients) {
        UUID id = patient.id().value();
        now.add(values(patient, id));
        revisions.add(values(patient, id, at, by.value(), why.words()));
        keys(patient).forEach((key, kind) -> keys.add(key, id, kind));
      }
      now.send();
      revisions.send();
      keys.send();
    }
    return numbers(work, patients);
  }

  private static Object[] values(Patient patient, Object... more) {
    Map<String, Object> known = PatientRows.values(patient);
    return Stream.concat(PatientRows.NAMES.stream().map(known::get), Arrays.stream(more)).toArray();
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
          try (Rows numbers =
              Rows.of(
                  work,
                  "INSERT INTO patient_number (number_kind, number_key, patient)"
                      + " VALUES ('IPP', ?, ?)")) {
            patients.forEach(one -> numbers.add(FindKey.of(one.ipp()), one.id().value()));
            numbers.send();
          }
        });
  }
}
