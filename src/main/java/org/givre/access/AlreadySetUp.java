package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** The first account exists: from there on, persons are added by an administrator. */
public record AlreadySetUp() implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of();
  }
}
