package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** The points lie too far apart for one request. */
public record BlockTooLong(String table, int length, int most) implements Refusal {
  @Override
  public List<Object> facts() {
    return List.of(table, length, most);
  }
}
