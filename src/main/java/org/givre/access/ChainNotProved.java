package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** The journal is not what was written: nobody signs that they have read it. */
public record ChainNotProved(long firstBad) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(firstBad);
  }
}
