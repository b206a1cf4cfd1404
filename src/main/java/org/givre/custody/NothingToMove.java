package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;

/** Nothing stands in this rack or level. */
public record NothingToMove(String rack) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(rack);
  }
}
