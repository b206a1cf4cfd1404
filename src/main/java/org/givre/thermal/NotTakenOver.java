package org.givre.thermal;

import java.util.List;
import org.givre.kernel.Refusal;

/** This unit came through a reception: nothing of it lies before this program. */
public record NotTakenOver(String unit) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(unit);
  }
}
