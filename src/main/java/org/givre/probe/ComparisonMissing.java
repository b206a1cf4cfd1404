package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** A profile is verified by comparing with the device's display, in words. */
public record ComparisonMissing(String profile) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(profile);
  }
}
