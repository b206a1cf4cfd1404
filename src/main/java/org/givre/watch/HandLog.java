package org.givre.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.storage.TankId;

/** Where typed readings and fills are kept, for ever. */
public interface HandLog {

  /**
   * @param channel in whose curve it stands as well; empty where none watches that
   */
  void add(Work work, HandReading reading, Optional<ChannelId> channel);

  void add(Work work, HandFill fill);

  /** Of a tank in [from, to[, oldest first. */
  List<HandReading> readings(Work work, TankId tank, Instant from, Instant to);

  List<HandFill> fills(Work work, TankId tank, Instant from, Instant to);
}
