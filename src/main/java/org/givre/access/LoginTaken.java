package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** Somebody signs in with this login already. */
public record LoginTaken(String login) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(login);
  }
}
