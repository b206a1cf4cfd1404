package org.givre.storage;

import java.util.List;
import org.givre.kernel.Refusal;

/** Another tank has this name. */
public record TankNameTaken(String name) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(name);
  }
}
