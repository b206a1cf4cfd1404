package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** A device that talks unasked has its line to itself: nobody could tell whose words they are. */
public record ListenerAlone(String line, String device) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(line, device);
  }
}
