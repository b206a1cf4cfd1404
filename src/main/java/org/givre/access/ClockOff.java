package org.givre.access;

import java.time.Duration;
import java.util.List;
import org.givre.kernel.Refusal;

/** This computer's clock is wrong: what is signed now would say a wrong time for ever. */
public record ClockOff(Duration by) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(by);
  }
}
