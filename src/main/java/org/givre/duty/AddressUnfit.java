package org.givre.duty;

import java.util.List;
import org.givre.kernel.Refusal;

/** An address that no message can go to. */
public record AddressUnfit(String name, String address) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(name, address);
  }
}
