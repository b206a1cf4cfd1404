package org.givre.inventory;

import java.util.List;
import org.givre.kernel.Refusal;

/** No unit is called so. */
public record CodeUnknown(String text) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(text);
  }
}
