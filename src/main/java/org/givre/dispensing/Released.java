package org.givre.dispensing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.access.TwoSignatures;
import org.givre.custody.LotId;
import org.givre.custody.UnitId;
import org.givre.kernel.Digest;
import org.givre.product.SheetRef;

/**
 * A pharmacist and a second person released these units for their patient.
 *
 * @param cutOff the instant at which the dossier they signed was cut off
 */
public record Released(
    ReleaseId id,
    LotId lot,
    List<UnitId> units,
    SheetRef sheet,
    Instant cutOff,
    Digest digest,
    Instant at,
    TwoSignatures signatures,
    String sheetNumber,
    Optional<Withdrawal> withdrawal) {

  /** The pharmacist took it back: fever, death, postponement, a new fact. */
  public record Withdrawal(String why, Stamp stamp) {}

  public Released {
    units = List.copyOf(units);
  }

  public boolean isInForce() {
    return withdrawal.isEmpty();
  }

  Released numbered(String number) {
    return new Released(id, lot, units, sheet, cutOff, digest, at, signatures, number, withdrawal);
  }

  Released withdrawn(Withdrawal taken) {
    return new Released(
        id, lot, units, sheet, cutOff, digest, at, signatures, sheetNumber, Optional.of(taken));
  }
}
