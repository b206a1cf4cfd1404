package org.givre.patient.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.givre.patient.Identity;
import org.givre.patient.IdentityMark;
import org.givre.patient.Ins;
import org.givre.patient.InsOid;
import org.givre.patient.InsStatus;
import org.givre.patient.Patient;
import org.givre.patient.PatientFile;
import org.givre.patient.PatientId;
import org.givre.patient.Sex;
import org.givre.patient.Traits;
import org.jdbi.v3.core.statement.StatementContext;

/** The columns that a patient and each of its revisions share. */
final class PatientRows {
  private PatientRows() {}

  static final List<String> NAMES =
      List.of(
          "revision",
          "birth_name",
          "given_names",
          "birth_date",
          "sex",
          "birth_place",
          "used_name",
          "ipp",
          "ins_status",
          "marks",
          "matricule",
          "oid");

  static final String COLUMNS = String.join(", ", NAMES);
  static final String PLACES =
      NAMES.stream().map(name -> ":" + name).collect(Collectors.joining(", "));
  static final String SET =
      NAMES.stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));

  /** Between given names: no name holds a line feed. */
  private static final String LINE = "\n";

  static Map<String, Object> values(Patient patient) {
    Traits traits = patient.file().traits();
    Identity identity = patient.identity();
    Map<String, Object> values = new HashMap<>();
    values.put("revision", patient.revision());
    values.put("birth_name", traits.birthName());
    values.put("given_names", String.join(LINE, traits.givenNames()));
    values.put("birth_date", traits.birthDate());
    values.put("sex", traits.sex().code());
    values.put("birth_place", traits.birthPlace());
    values.put("used_name", patient.file().usedName());
    values.put("ipp", patient.ipp());
    values.put("ins_status", identity.status().name());
    values.put("marks", marks(identity.marks()));
    values.put("matricule", identity.ins().map(Ins::matricule).orElse(null));
    values.put("oid", identity.ins().map(ins -> ins.oid().dotted()).orElse(null));
    return values;
  }

  static Patient patient(ResultSet row, StatementContext context) throws SQLException {
    Traits traits =
        new Traits(
            row.getString("birth_name"),
            List.of(row.getString("given_names").split(LINE)),
            row.getObject("birth_date", LocalDate.class),
            Sex.ofCode(row.getString("sex")),
            row.getString("birth_place"));
    Identity identity =
        new Identity(
            InsStatus.valueOf(row.getString("ins_status")),
            marks(row.getString("marks")),
            ins(row.getString("matricule"), row.getString("oid")));
    return new Patient(
        new PatientId(row.getObject("id", UUID.class)),
        row.getInt("revision"),
        new PatientFile(traits, row.getString("used_name"), row.getString("ipp"), identity));
  }

  private static Optional<Ins> ins(String matricule, String oid) {
    return matricule == null
        ? Optional.empty()
        : Optional.of(new Ins(matricule, InsOid.ofDotted(oid).orElseThrow()));
  }

  private static String marks(Set<IdentityMark> marks) {
    return marks.stream().sorted().map(IdentityMark::name).collect(Collectors.joining(" "));
  }

  private static Set<IdentityMark> marks(String written) {
    return Arrays.stream(written.split(" "))
        .filter(name -> !name.isEmpty())
        .map(IdentityMark::valueOf)
        .collect(Collectors.toSet());
  }
}
