package org.givre.care;

import java.util.List;
import java.util.Optional;
import org.givre.alarm.Answer;

/**
 * A care as the store has it.
 *
 * @param ended who ended it; empty while it lasts
 * @param checks what was seen or signed at its end
 */
public record EndedCare(Care care, Optional<Answer> ended, List<Check> checks) {
  public EndedCare {
    checks = List.copyOf(checks);
  }
}
