package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.TwoSignatures;
import org.givre.custody.UnitId;
import org.givre.pathway.PrescriptionId;

/** Units handed over to a ward under one register number. */
public record Dispensed(
    DispensingId id,
    RegisterNumber number,
    PrescriptionId prescription,
    List<UnitId> units,
    String ward,
    Transport transport,
    Instant at,
    TwoSignatures signatures,
    String sheetNumber,
    Optional<Received> received) {

  /** The ward took it. */
  public record Received(String by, Instant at, Stamp recorded) {}

  public Dispensed {
    units = List.copyOf(units);
  }

  Dispensed numbered(String sheet) {
    return new Dispensed(
        id, number, prescription, units, ward, transport, at, signatures, sheet, received);
  }
}
