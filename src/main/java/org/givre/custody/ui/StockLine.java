package org.givre.custody.ui;

import java.time.Instant;
import java.time.LocalDate;
import org.givre.custody.UnitId;
import org.givre.kernel.FindKey;

/**
 * One unit of the list, in words.
 *
 * @param place empty where it stands nowhere
 * @param expiry the far future where none is known, so that it is sorted last
 */
public record StockLine(
    UnitId id,
    String place,
    String product,
    String lot,
    String unit,
    String component,
    String patient,
    String ipp,
    String state,
    LocalDate expiry,
    Instant since) {

  static final LocalDate UNKNOWN = LocalDate.MAX;

  /** Whether every word of a filter is somewhere in the line. */
  boolean holds(String filter) {
    String all =
        FindKey.of(String.join(" ", place, product, lot, unit, component, patient, ipp, state));
    for (String word : filter.strip().split("\\s+")) {
      if (!all.contains(FindKey.of(word))) {
        return false;
      }
    }
    return true;
  }
}
