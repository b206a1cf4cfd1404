package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** Without an open administrator account nobody could manage people any more. */
public record LastAdministrator() implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of();
  }
}
