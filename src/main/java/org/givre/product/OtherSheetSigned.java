package org.givre.product;

import java.util.List;
import org.givre.kernel.Refusal;

/** What was signed is not this version as it stands. */
public record OtherSheetSigned(String product, int version) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(product, version);
  }
}
