package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** Somebody here has this national number: it is probably the same human being. */
public record RppsKnown(String displayName, String logins) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(displayName, logins);
  }
}
