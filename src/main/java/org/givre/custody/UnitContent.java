package org.givre.custody;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one unit holds, as label and certificate say: number {@code n} of {@code of}, the component
 * (CD8, CD4) and colour where the product has them (else empty), volume, cell count as the
 * certificate writes it (else empty), and the last day on which the unit may be used.
 */
public record UnitContent(
    int n,
    int of,
    String component,
    String colour,
    Optional<Millilitres> volume,
    String cells,
    Optional<LocalDate> expiry) {

  public UnitContent {
    component = component.strip();
    colour = colour.strip();
    cells = cells.strip();
  }

  public static UnitContent simple(int n, int of, Millilitres volume, LocalDate expiry) {
    return new UnitContent(n, of, "", "", Optional.of(volume), "", Optional.of(expiry));
  }

  /** The last usable day is still usable; a unit whose expiry nobody wrote is not proved usable. */
  public boolean isExpiredOn(LocalDate day) {
    return expiry.map(day::isAfter).orElse(true);
  }
}
