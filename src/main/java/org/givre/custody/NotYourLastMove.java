package org.givre.custody;

import java.util.List;
import org.givre.kernel.Refusal;

/** Only the last move of a unit can be undone, by a new move. */
public record NotYourLastMove(String unit) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(unit);
  }
}
