package org.givre.watch;

import java.util.List;
import org.givre.kernel.Refusal;

/** No such value can be on a display: a sign or a point is wrong. */
public record TypedOutOfBounds(double number, double least, double most) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(number, least, most);
  }
}
