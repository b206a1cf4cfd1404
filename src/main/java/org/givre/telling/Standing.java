package org.givre.telling;

import java.time.Instant;
import org.givre.alarm.Answer;

/** Whether somebody still has to be told of an alarm. */
public sealed interface Standing {

  /** Nobody has answered since. */
  record Waiting(Instant since) implements Standing {}

  /** Somebody takes care of it. */
  record Taken(Answer by) implements Standing {}

  /**
   * Put aside, suppressed, or a warning that went by itself: kept on the list, nobody is called.
   */
  record Quiet() implements Standing {}
}
