package org.givre.telling;

import java.util.List;
import org.givre.storage.TankId;
import org.givre.watch.AlarmGroup;

/** What a message names: answered by whoever writes alarms on screen, so that both say the same. */
public interface Says {

  /** Tank, value and limit in a sentence of the site's language. Never a patient. */
  String what(AlarmGroup group);

  /** How many units stand in these tanks. */
  int units(List<TankId> tanks);

  /** Hospital, pharmacy, workstation: where to answer. */
  String site();
}
