package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** A login is 2 to 60 letters, digits, dots, hyphens or underscores. */
public record LoginUnfit(String login) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(login);
  }
}
