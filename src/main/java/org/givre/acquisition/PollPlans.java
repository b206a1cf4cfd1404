package org.givre.acquisition;

import java.util.List;
import org.givre.probe.Device;
import org.givre.probe.Installation;
import org.givre.probe.Line;

/** From what is installed to what each line has to do. */
public final class PollPlans {
  private PollPlans() {}

  /** One plan a line that has a device; a device whose profile is gone is left out. */
  public static List<PollPlan> of(Installation installation) {
    return installation.lines().stream()
        .map(line -> plan(line, installation))
        .filter(plan -> !plan.devices().isEmpty())
        .toList();
  }

  private static PollPlan plan(Line line, Installation installation) {
    return new PollPlan(
        line,
        installation.on(line.id()).stream()
            .flatMap(device -> asked(device, installation).stream())
            .toList());
  }

  private static List<PollPlan.Asked> asked(Device device, Installation installation) {
    return installation
        .profile(device.profile())
        .map(profile -> new PollPlan.Asked(device, profile, installation.of(device.id())))
        .stream()
        .toList();
  }
}
