package org.givre.deviation;

import java.util.List;
import org.givre.kernel.Refusal;

/** Closed by a second person, never by the one who reported it (domain §11). */
public record OwnDeviation(String displayName) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(displayName);
  }
}
