package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** A correction above 3 K is a broken probe, not a correction. */
public record CorrectionTooLarge(double kelvin) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(kelvin);
  }
}
