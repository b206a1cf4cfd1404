package org.givre.storage;

import java.util.List;
import org.givre.kernel.Refusal;

/** A tank cannot be its own back-up. */
public record BackupIsItself(String tank) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(tank);
  }
}
