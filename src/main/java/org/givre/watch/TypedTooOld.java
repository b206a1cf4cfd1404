package org.givre.watch;

import java.util.List;
import org.givre.kernel.Refusal;

/** A display is typed in within these many days. */
public record TypedTooOld(long days) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(days);
  }
}
