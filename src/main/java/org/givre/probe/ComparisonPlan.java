package org.givre.probe;

import java.util.List;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.ToSign;
import org.givre.audit.Subject;
import org.givre.kernel.Digest;

/** What somebody compared and is about to sign. */
public record ComparisonPlan(Device device, Situation situation, List<Compared> values) {

  public ComparisonPlan {
    values = List.copyOf(values);
  }

  /** What the person who looked at the display signs. */
  public ToSign toSign() {
    return new ToSign(
        Permission.SET_PROBE,
        Part.FIRST,
        "probe.comparison",
        new Subject("device", device.id().value().toString(), device.name()),
        Digest.of(device.id() + " " + situation.code() + " " + values));
  }
}
