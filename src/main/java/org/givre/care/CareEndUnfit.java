package org.givre.care;

import java.util.List;
import org.givre.kernel.Refusal;

/** A maintenance ends after it began and within so many days. */
public record CareEndUnfit(long days) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(days);
  }
}
