package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** A line of a register map that cannot be asked or understood. */
public record SiteMapUnfit(String point) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(point);
  }
}
