package org.givre.product;

import java.util.List;
import org.givre.kernel.Refusal;

/** A signed version never changes: a correction is the next one. */
public record SheetAlreadySigned(String product, int version) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(product, version);
  }
}
