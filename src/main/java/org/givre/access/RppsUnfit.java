package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** Not a national number: eleven digits, the last of them a check digit. */
public record RppsUnfit(String typed) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(typed);
  }
}
