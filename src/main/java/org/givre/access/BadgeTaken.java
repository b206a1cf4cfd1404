package org.givre.access;

import java.util.List;
import org.givre.kernel.Refusal;

/** The badge names another account already. */
public record BadgeTaken(String login) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(login);
  }
}
