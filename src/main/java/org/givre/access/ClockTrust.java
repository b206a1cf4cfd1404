package org.givre.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.givre.kernel.Refusal;

/**
 * What is known of this computer's clock against network time. A record signed under a clock known
 * to be wrong says a wrong time for ever: nothing is signed then, except what ends a thaw that is
 * running, for the cells do not wait (those signatures carry the error in the journal).
 */
public final class ClockTrust {

  /** A clock that is off by more blocks signing. */
  public static final Duration MOST_OFF = Duration.ofMinutes(1);

  private static final Set<Permission> ENDS_A_THAW =
      Set.of(Permission.THAW, Permission.DISPENSE, Permission.INFUSE);

  /** How well the clock is known. */
  public sealed interface State {

    /** No time server is set: the computer's own word is taken. */
    record Unchecked() implements State {}

    /** A server is set and does not answer. */
    record Unheard() implements State {}

    /**
     * @param off network time less this clock's
     */
    record Heard(Duration off) implements State {
      public boolean isOff() {
        return off.abs().compareTo(MOST_OFF) > 0;
      }
    }
  }

  private final AtomicReference<State> state = new AtomicReference<>(new State.Unchecked());

  public void now(State known) {
    state.set(known);
  }

  public State state() {
    return state.get();
  }

  List<Refusal> refusals(Permission permission) {
    return state.get() instanceof State.Heard heard
            && heard.isOff()
            && !ENDS_A_THAW.contains(permission)
        ? List.of(new ClockOff(heard.off().abs()))
        : List.of();
  }

  /** What the journal says beside a signature; nothing when the clock is right or nobody asks. */
  Optional<String> remark() {
    return switch (state.get()) {
      case State.Unchecked unchecked -> Optional.empty();
      case State.Unheard unheard -> Optional.of("unheard");
      case State.Heard heard ->
          heard.isOff() ? Optional.of(heard.off().toSeconds() + " s") : Optional.empty();
    };
  }
}
