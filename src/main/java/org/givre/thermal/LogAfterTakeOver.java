package org.givre.thermal;

import java.time.Instant;
import java.util.List;
import org.givre.kernel.Refusal;

/** The file begins when the units were watched here already: it says nothing of the time before. */
public record LogAfterTakeOver(Instant from, Instant takenOver) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(from, takenOver);
  }
}
