package org.givre.pathway;

import java.util.List;
import org.givre.kernel.Refusal;

/** This patient has an open case with this product. */
public record CaseAlreadyOpen(String product) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(product);
  }
}
