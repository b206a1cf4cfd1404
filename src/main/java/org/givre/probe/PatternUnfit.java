package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** The expression is not one, or lacks the group of a point. */
public record PatternUnfit(String what) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(what);
  }
}
