package org.givre.acquisition;

import java.time.Instant;

/** What is known of the port behind a line. */
public sealed interface LineState {

  /** Nothing was tried yet. */
  record NotStarted() implements LineState {}

  record Open(Instant since) implements LineState {}

  /**
   * Not open, tried again for ever.
   *
   * @param why absent, busy, forbidden, unusable or lost
   */
  record Unavailable(String why, Instant since) implements LineState {}

  /** Given up on purpose: the program stops, or the line was taken out of the configuration. */
  record Stopped(Instant since) implements LineState {}
}
