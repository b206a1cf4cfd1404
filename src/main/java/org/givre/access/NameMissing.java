package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** A person has a given name and a family name. */
public record NameMissing() implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of();
  }
}
