package org.givre.acquisition;

import java.util.List;
import org.givre.probe.Channel;
import org.givre.probe.Device;
import org.givre.probe.DeviceProfile;
import org.givre.probe.Line;

/** What one line has to do: its port, its devices, and which channels each feeds. */
public record PollPlan(Line line, List<Asked> devices) {

  public PollPlan {
    devices = List.copyOf(devices);
  }

  /** One device with its profile and its channels. */
  public record Asked(Device device, DeviceProfile profile, List<Channel> channels) {
    public Asked {
      channels = List.copyOf(channels);
    }
  }
}
