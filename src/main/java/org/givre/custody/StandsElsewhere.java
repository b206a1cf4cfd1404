package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;

/** Somebody else moved the unit meanwhile: it is not where it was seen. */
public record StandsElsewhere(String name, String place) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(name, place);
  }
}
