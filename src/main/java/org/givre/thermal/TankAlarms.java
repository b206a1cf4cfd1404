package org.givre.thermal;

import java.time.Instant;
import java.util.List;
import org.givre.kernel.Work;
import org.givre.storage.TankId;

/** The alarms of a tank, as thermal asks for them. */
public interface TankAlarms {

  /** Alarms active at any time of [from, to[, oldest first. */
  List<AlarmLine> during(Work work, TankId tank, Instant from, Instant to);
}
