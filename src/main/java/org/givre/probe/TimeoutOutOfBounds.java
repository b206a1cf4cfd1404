package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** A time-out is between 200 ms and 5 s. */
public record TimeoutOutOfBounds(long millis) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(millis);
  }
}
