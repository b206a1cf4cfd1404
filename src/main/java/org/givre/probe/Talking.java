package org.givre.probe;

import java.util.List;

/**
 * A device that talks unasked, of whatever kind: a line that matches the pattern gives the points
 * of its named groups, any other is kept as text and counted. Nothing is ever sent to it.
 */
public record Talking(String pattern, List<TextQuery.Group> groups) implements Conversation {

  public Talking {
    groups = List.copyOf(groups);
  }
}
