package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** A profile counts as proof only after enough comparisons in both situations. */
public record ComparisonsLacking(int counted, int needed) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(counted, needed);
  }
}
