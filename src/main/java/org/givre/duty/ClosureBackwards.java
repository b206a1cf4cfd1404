package org.givre.duty;

import java.time.LocalDate;
import java.util.List;
import org.givre.kernel.Refusal;

/** A closure ends after it begins. */
public record ClosureBackwards(LocalDate from) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(from);
  }
}
