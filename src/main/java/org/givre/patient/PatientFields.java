package org.givre.patient;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A patient's file as fields of the journal, by name: what changed is what differs. */
final class PatientFields {
  private PatientFields() {}

  static Map<String, String> of(PatientFile file) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("birth-name", file.traits().birthName());
    fields.put("given-names", String.join(" ", file.traits().givenNames()));
    fields.put("birth-date", file.traits().birthDate().toString());
    fields.put("sex", file.traits().sex().code());
    fields.put("birth-place", file.traits().birthPlace());
    fields.put("used-name", file.usedName());
    fields.put("ipp", file.ipp());
    fields.put("ins-status", file.identity().status().name());
    fields.put(
        "marks",
        file.identity().marks().stream()
            .sorted()
            .map(IdentityMark::name)
            .collect(Collectors.joining(" ")));
    fields.put("ins", file.identity().ins().map(Ins::matricule).orElse(""));
    fields.put("oid", file.identity().ins().map(ins -> ins.oid().dotted()).orElse(""));
    return fields;
  }

  /** Those of {@code fields} whose value differs from the one in {@code others}. */
  static Map<String, String> changed(Map<String, String> fields, Map<String, String> others) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.entrySet().removeIf(field -> field.getValue().equals(others.get(field.getKey())));
    return changed;
  }
}
