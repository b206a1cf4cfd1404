package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** The account has a badge, and the site asks for it when somebody signs in. */
public record BadgeMissing(String displayName) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(displayName);
  }
}
