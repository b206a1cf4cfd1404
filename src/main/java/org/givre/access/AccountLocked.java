package org.givre.access;

import java.time.Instant;
import java.util.List;
import org.givre.kernel.Refusal;

/** Too many wrong passwords: nothing is tried before {@code until}. */
public record AccountLocked(Instant until) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(until);
  }
}
