package org.givre.alarm;

import java.time.Instant;
import java.util.Optional;

/** What holds the telling back. The machines go on underneath; all of these end by themselves. */
public sealed interface Overlay {

  record None() implements Overlay {}

  /** Put aside by an operator, at most four hours. */
  record Shelved(Instant until, Answer by) implements Overlay {}

  /** By a rule of the settings: an announced opening, a fill in progress. */
  record Suppressed(Instant until, String cause) implements Overlay {}

  /**
   * Signed, at most seven days, always on the bar.
   *
   * @param second who signed with them; empty where one person was enough
   * @param told whether the signer was told that it is about to end
   */
  record Inhibited(Instant until, Answer by, String second, boolean told) implements Overlay {
    public Inhibited(Instant until, Answer by) {
      this(until, by, "", false);
    }
  }

  /** Held while somebody works at the tank; only its exit checklist ends the maintenance. */
  record Maintained(Instant until, Answer by) implements Overlay {}

  /** The tank is empty of units, proven by the stock. */
  record OutOfService(Answer by) implements Overlay {}

  Overlay NONE = new None();

  /** True when nobody is to be told now. */
  default boolean silences(Instant now) {
    return switch (this) {
      case OutOfService out -> true;
      default -> end().filter(now::isBefore).isPresent();
    };
  }

  /** When it ends by itself; empty for none, and for what only a checklist ends. */
  default Optional<Instant> end() {
    return switch (this) {
      case None none -> Optional.empty();
      case Shelved shelved -> Optional.of(shelved.until());
      case Suppressed suppressed -> Optional.of(suppressed.until());
      case Inhibited inhibited -> Optional.of(inhibited.until());
      case Maintained maintained -> Optional.of(maintained.until());
      case OutOfService out -> Optional.empty();
    };
  }

  /** Who set it; empty where a rule did. */
  default Optional<Answer> setBy() {
    return switch (this) {
      case None none -> Optional.empty();
      case Shelved shelved -> Optional.of(shelved.by());
      case Suppressed suppressed -> Optional.empty();
      case Inhibited inhibited -> Optional.of(inhibited.by());
      case Maintained maintained -> Optional.of(maintained.by());
      case OutOfService out -> Optional.of(out.by());
    };
  }

  /** The word kept in stores; its screen words are {@code alarm.overlay.<code>}. */
  default String code() {
    return switch (this) {
      case None none -> "none";
      case Shelved shelved -> "shelved";
      case Suppressed suppressed -> "suppressed";
      case Inhibited inhibited -> "inhibited";
      case Maintained maintained -> "maintained";
      case OutOfService out -> "out-of-service";
    };
  }
}
