package org.givre.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.custody.Identifier;
import org.givre.custody.UnitContent;

/**
 * An order to be placed: its number, the lot's number where it is known, what each expected unit
 * holds, and the identifiers that the manufacturer announced.
 */
public record NewOrder(
    String number,
    String lotNumber,
    List<UnitContent> units,
    List<Identifier> announced,
    Optional<Instant> arrival) {

  public NewOrder {
    number = number.strip();
    lotNumber = lotNumber.strip();
    units = List.copyOf(units);
    announced = List.copyOf(announced);
  }
}
