package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** A device is asked every second to every hour. */
public record PeriodOutOfBounds(long seconds) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(seconds);
  }
}
