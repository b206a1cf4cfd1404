package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** No profile has this name and revision. */
public record ProfileUnknown(String profile) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(profile);
  }
}
