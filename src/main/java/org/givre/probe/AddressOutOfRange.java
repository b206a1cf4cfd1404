package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** The protocol has no such address. */
public record AddressOutOfRange(int address, int least, int most) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(address, least, most);
  }
}
