package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** There is no such line. */
public record LineUnknown(String line) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(line);
  }
}
