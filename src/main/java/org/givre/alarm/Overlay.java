package org.givre.alarm;

import java.time.Instant;

/** What holds the telling back. The machines go on underneath; all of these end by themselves. */
public sealed interface Overlay {

  record None() implements Overlay {}

  /** Put aside by an operator, at most four hours. */
  record Shelved(Instant until, Answer by) implements Overlay {}

  /** By a rule of the settings: an announced opening, a fill in progress. */
  record Suppressed(Instant until, String cause) implements Overlay {}

  /** Signed, at most seven days, always on the bar. */
  record Inhibited(Instant until, Answer by) implements Overlay {}

  /** The tank is empty of units, proven by the stock. */
  record OutOfService(Answer by) implements Overlay {}

  Overlay NONE = new None();

  /** True when nobody is to be told now. */
  default boolean silences(Instant now) {
    return switch (this) {
      case None none -> false;
      case Shelved shelved -> now.isBefore(shelved.until());
      case Suppressed suppressed -> now.isBefore(suppressed.until());
      case Inhibited inhibited -> now.isBefore(inhibited.until());
      case OutOfService out -> true;
    };
  }
}
