package org.givre.custody;

import org.givre.patient.Patient;
import org.givre.storage.Position;
import org.givre.storage.Tank;

/** Something that was found, with what is needed to show it. */
public sealed interface Found {

  record FoundPatient(Patient patient) implements Found {}

  record FoundUnit(UnitNow unit, Lot lot, Patient patient) implements Found {}

  record FoundPlace(Position position, Tank tank) implements Found {}
}
