package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** Somebody of this name is known: one human being twice could sign as two. */
public record NameKnown(String name, String logins) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(name, logins);
  }
}
