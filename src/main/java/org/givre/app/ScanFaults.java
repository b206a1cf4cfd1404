package org.givre.app;

import java.util.stream.Collectors;
import org.givre.fx.Screen;
import org.givre.label.Fault;
import org.givre.label.Scan;

/** What a damaged code lacks and where, in words. */
final class ScanFaults {
  private ScanFaults() {}

  static String of(Screen screen, Scan.Malformed broken) {
    boolean layout =
        broken.faults().stream().anyMatch(fault -> fault.why() == Fault.Why.KEYBOARD_LAYOUT);
    if (layout) {
      return screen.say("app.scan.layout");
    }
    return broken.faults().stream()
        .map(fault -> screen.say("app.scan.at", fault.at() + 1, why(screen, fault)))
        .collect(Collectors.joining(" "));
  }

  private static String why(Screen screen, Fault fault) {
    String key = "label.fault." + fault.why();
    return screen.texts().now().has(key) ? screen.say(key) : fault.why().name();
  }
}
