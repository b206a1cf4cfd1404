package org.givre.alarm;

import java.util.List;
import org.givre.kernel.Refusal;

/** An inhibition ends within so many days, and not before it begins. */
public record InhibitedTooLong(long days) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(days);
  }
}
