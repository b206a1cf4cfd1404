package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** An account without a role could do nothing. */
public record RoleMissing() implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of();
  }
}
