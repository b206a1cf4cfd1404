package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** There is no such device in service. */
public record DeviceUnknown(String device) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(device);
  }
}
