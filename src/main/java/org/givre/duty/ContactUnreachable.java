package org.givre.duty;

import java.util.List;
import org.givre.kernel.Refusal;

/** A contact without any address cannot be told. */
public record ContactUnreachable(String name) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(name);
  }
}
