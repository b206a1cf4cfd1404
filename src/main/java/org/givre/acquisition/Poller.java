package org.givre.acquisition;

import java.time.Duration;
import java.util.Optional;
import org.givre.probe.LineId;

/**
 * Asks the devices of one line, for ever, on the thread that runs it. Readings leave through the
 * sink given at its making.
 */
public interface Poller extends Runnable {

  LineId line();

  LineHealth health();

  /** Ends the loop; {@link #run} returns within one time-out, the port closed. */
  void stop();

  /** For how long no exchange has ended, when that is longer than a live line can be (rule 10). */
  Optional<Duration> stuckFor();
}
