package org.givre.acquisition;

import java.util.List;
import java.util.function.Consumer;
import org.givre.probe.Channel;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.DeviceProfile;
import org.givre.probe.Line;

/**
 * Port: the readings of one device as they come, for whoever sets it up. The line's own thread
 * asks, by the same rules as the watch: nothing else touches the port.
 */
public interface LiveReads {

  /** A device that is not in service yet, on a line that may be. */
  record Trial(Line line, Device device, DeviceProfile profile, List<Channel> channels) {
    public Trial {
      channels = List.copyOf(channels);
    }

    PollPlan.Asked asked() {
      return new PollPlan.Asked(device, profile, channels);
    }

    /** The line's plan with the guest in it. */
    public PollPlan beside(PollPlan plan) {
      java.util.List<PollPlan.Asked> all = new java.util.ArrayList<>(plan.devices());
      all.add(asked());
      return new PollPlan(plan.line(), all);
    }
  }

  /** Stops what was begun. */
  interface Begun extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Asks a device that is not in service; its readings go to {@code heard} alone, from the line's
   * thread. Waits for the line to take it up: not on the window's thread.
   */
  Begun begin(Trial trial, Consumer<Intake> heard);

  /** What a device in service gives, beside the watch. */
  Begun listen(DeviceId device, Consumer<Intake> heard);
}
