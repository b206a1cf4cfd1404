package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** Another line uses this port already. */
public record PortTaken(String path, String line) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(path, line);
  }
}
