package org.givre.alarm;

import java.util.List;
import org.givre.kernel.Refusal;

/** The first of the two who sign alarm thresholds is a pharmacist. */
public record PharmacistSignsThresholds(String name) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(name);
  }
}
