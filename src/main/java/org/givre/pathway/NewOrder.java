package org.givre.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.custody.Identifier;
import org.givre.custody.LotKind;
import org.givre.custody.UnitContent;

/**
 * An order to be placed: its number, the lot's number where it is known, what each expected unit
 * holds, and the identifiers that the manufacturer announced.
 *
 * @param kind what the lot is: collected cells and back-up bags are marked apart from medicines
 */
public record NewOrder(
    String number,
    String lotNumber,
    List<UnitContent> units,
    List<Identifier> announced,
    Optional<Instant> arrival,
    LotKind kind) {

  /** Of a medicine. */
  public NewOrder(
      String number,
      String lotNumber,
      List<UnitContent> units,
      List<Identifier> announced,
      Optional<Instant> arrival) {
    this(number, lotNumber, units, announced, arrival, LotKind.MEDICINE);
  }

  public NewOrder {
    number = number.strip();
    lotNumber = lotNumber.strip();
    units = List.copyOf(units);
    announced = List.copyOf(announced);
  }
}
