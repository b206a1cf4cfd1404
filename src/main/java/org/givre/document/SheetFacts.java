package org.givre.document;

import java.util.List;
import java.util.Optional;

/**
 * What one sheet says, as committed facts: pure values with their instants and units, never a
 * screen's fields. They are embedded in the file as {@code facts.json}, so every number stays
 * readable by a machine.
 */
public sealed interface SheetFacts
    permits ReleaseSheet,
        ThermalCertificate,
        DispensingSheet,
        ThawSheet,
        ReceptionSheet,
        FormSheet,
        TankSheet,
        InventorySheet {

  SheetKind kind();

  /** The patient, where the sheet is about one. */
  Optional<PatientBlock> about();

  /** The units, lots and numbers by which the archive finds this sheet again. */
  List<SubjectRef> subjects();

  /** What is missing, in words; a sheet with any is printed as incomplete. */
  default List<String> missing() {
    return List.of();
  }
}
