package org.givre.deviation;

import java.util.List;
import org.givre.kernel.Refusal;

/** Closed is final. */
public record DeviationClosed(int number) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(number);
  }
}
