package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** Too few characters to be a badge's: anybody would guess it. */
public record BadgeUnfit(int least) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(least);
  }
}
