package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** One protocol a line: a text instrument may take binary frames for its own. */
public record LineProtocolsMixed(String line, String device) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(line, device);
  }
}
