package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** The person has a generator of one-time codes, and the site asks for its code. */
public record CodeMissing(String displayName) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(displayName);
  }
}
