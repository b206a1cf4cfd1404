package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** The locked screen belongs to another person, who alone comes back to it. */
public record SessionOfAnother(String displayName) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(displayName);
  }
}
