package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** No such person or account is known here. */
public record PersonUnknown() implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of();
  }
}
