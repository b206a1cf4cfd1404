package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** The point measures something else than the channel is to tell. */
public record QuantityMismatch(String point, String kind) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(point, kind);
  }
}
