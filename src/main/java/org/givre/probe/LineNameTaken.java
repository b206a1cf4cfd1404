package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** Another line has this name. */
public record LineNameTaken(String name) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(name);
  }
}
