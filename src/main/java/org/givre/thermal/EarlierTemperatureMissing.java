package org.givre.thermal;

import java.util.List;
import org.givre.kernel.Refusal;

/** Nobody can judge the cold of this unit without a record of it. */
public record EarlierTemperatureMissing(String unit) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(unit);
  }
}
