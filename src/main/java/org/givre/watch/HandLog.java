package org.givre.watch;

import java.time.Instant;
import java.util.List;
import org.givre.kernel.Work;
import org.givre.storage.TankId;

/** Where typed readings and fills are kept, for ever. */
public interface HandLog {

  void add(Work work, HandReading reading);

  void add(Work work, HandFill fill);

  /** Of a tank in [from, to[, oldest first. */
  List<HandReading> readings(Work work, TankId tank, Instant from, Instant to);

  List<HandFill> fills(Work work, TankId tank, Instant from, Instant to);
}
