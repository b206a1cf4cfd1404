package org.givre.alarm;

import java.util.List;
import org.givre.kernel.Refusal;

/** What became of a machine's state by one event; a refused act leaves the state as it was. */
public record Step<S>(S state, List<AlarmEvent> events, List<Refusal> refusals) {

  public Step {
    events = List.copyOf(events);
    refusals = List.copyOf(refusals);
  }

  static <S> Step<S> of(S state, List<AlarmEvent> events) {
    return new Step<>(state, events, List.of());
  }

  static <S> Step<S> refused(S state, Refusal why) {
    return new Step<>(state, List.of(), List.of(why));
  }
}
