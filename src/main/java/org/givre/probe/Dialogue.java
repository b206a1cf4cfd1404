package org.givre.probe;

import java.util.List;
import java.util.Optional;

/**
 * What a text instrument is asked in each cycle, one query after the other.
 *
 * @param identity asked at opening and every hour; another answer than expected means another
 *     device, and no value is used
 */
public record Dialogue(List<TextQuery> cycle, Optional<TextQuery> identity)
    implements Conversation {

  public Dialogue {
    cycle = List.copyOf(cycle);
  }

  public static Dialogue of(TextQuery... cycle) {
    return new Dialogue(List.of(cycle), Optional.empty());
  }

  public Dialogue known(TextQuery by) {
    return new Dialogue(cycle, Optional.of(by));
  }
}
