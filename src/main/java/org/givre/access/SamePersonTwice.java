package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** Both signatures come from one human being, whatever the accounts or names. */
public record SamePersonTwice(String displayName) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(displayName);
  }
}
