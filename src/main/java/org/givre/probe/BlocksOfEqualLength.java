package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** Two blocks of one device have the same length: a late answer to one could pass for the other. */
public record BlocksOfEqualLength(String first, String second) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(first, second);
  }
}
