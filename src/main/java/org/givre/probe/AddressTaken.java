package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** Another device has this address on this line: the same probe would be configured twice. */
public record AddressTaken(String line, int address, String device) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(line, address, device);
  }
}
