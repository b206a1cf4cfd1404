package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** A calibration ends by itself after eight hours at most. */
public record CalibrationTooLong(long hours) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(hours);
  }
}
