package org.givre.app;

import java.util.ArrayList;
import java.util.List;
import org.givre.access.ClockTrust;
import org.givre.app.window.FrameState;
import org.givre.fx.Screen;
import org.givre.fx.State;

/** What the status line says of the clock. */
final class ClockLine {

  private final ClockTrust trust;
  private final Screen screen;

  ClockLine(ClockTrust trust, Screen screen) {
    this.trust = trust;
    this.screen = screen;
  }

  List<FrameState.Line> with(List<FrameState.Line> lines) {
    List<FrameState.Line> all = new ArrayList<>(lines);
    all.add(line());
    return all;
  }

  private FrameState.Line line() {
    String name = screen.say("access.clock");
    return switch (trust.state()) {
      case ClockTrust.State.Unchecked unchecked ->
          new FrameState.Line(State.INFO, name, screen.say("access.clock.unchecked"));
      case ClockTrust.State.Unheard unheard ->
          new FrameState.Line(State.ATTENTION, name, screen.say("access.clock.unheard"));
      case ClockTrust.State.Heard heard ->
          heard.isOff()
              ? new FrameState.Line(
                  State.CRITICAL,
                  name,
                  screen.say(
                      "access.clock.off", screen.texts().formats().duration(heard.off().abs())))
              : new FrameState.Line(State.NORMAL, name, screen.say("access.clock.right"));
    };
  }
}
