package org.givre.custody;

import org.givre.patient.PatientId;
import org.givre.storage.PositionId;

/** Something that was found, with two lines to show it by: its name, and what else it is. */
public sealed interface Found {

  String title();

  String detail();

  record FoundPatient(PatientId patient, String title, String detail) implements Found {
    @Override
    public String toString() {
      return "FoundPatient[" + patient + "]";
    }
  }

  record FoundUnit(UnitId unit, String title, String detail) implements Found {
    @Override
    public String toString() {
      return "FoundUnit[" + unit + "]";
    }
  }

  record FoundPlace(PositionId position, String title, String detail) implements Found {}
}
