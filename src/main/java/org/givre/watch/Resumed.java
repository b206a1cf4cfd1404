package org.givre.watch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.alarm.AlarmId;
import org.givre.alarm.KeptState;
import org.givre.alarm.Machine;

/** The machines' states as they were kept, by machine. */
final class Resumed {

  private final Map<AlarmId, KeptState> kept = new HashMap<>();

  Resumed(List<KeptState> states) {
    states.forEach(state -> kept.put(state.point().id(), state));
  }

  Optional<Machine.OfLimit> limit(Machine.OfLimit fresh) {
    return kept.get(fresh.point().id()) instanceof KeptState.OfLimit state
        ? Optional.of(
            new Machine.OfLimit(fresh.point(), state.state(), fresh.settings(), state.overlay()))
        : Optional.empty();
  }

  Optional<Machine.OfSilence> silence(Machine.OfSilence fresh) {
    return kept.get(fresh.point().id()) instanceof KeptState.OfSilence state
        ? Optional.of(
            new Machine.OfSilence(fresh.point(), state.state(), fresh.settings(), state.overlay()))
        : Optional.empty();
  }
}
