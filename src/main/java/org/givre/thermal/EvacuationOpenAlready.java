package org.givre.thermal;

import java.util.List;
import org.givre.kernel.Refusal;

/** This tank is being evacuated already. */
public record EvacuationOpenAlready(String tank) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(tank);
  }
}
