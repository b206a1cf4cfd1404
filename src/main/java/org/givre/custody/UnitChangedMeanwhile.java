package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;

/** Somebody did something to this unit since it was looked at. */
public record UnitChangedMeanwhile(String unit) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(unit);
  }
}
