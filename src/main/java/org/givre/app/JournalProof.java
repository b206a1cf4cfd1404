package org.givre.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.app.window.FrameState;
import org.givre.audit.Finding;
import org.givre.audit.TrailCheck;
import org.givre.fx.Screen;
import org.givre.fx.State;

/**
 * The journal is proved once at each start, in the background, and the status line says what came
 * of it: a byte changed from outside is known before anybody asks (domain handbook, check 2).
 */
final class JournalProof {

  private final TrailCheck check;
  private final Screen screen;

  JournalProof(TrailCheck check, Screen screen) {
    this.check = check;
    this.screen = screen;
  }

  /** Proves it unless that was done since the start. */
  void prove(Runnable told) {
    if (check.last().isPresent()) {
      return;
    }
    screen.tasks().run(() -> check.run(done -> {})).done(checked -> tell(checked, told)).start();
  }

  private void tell(TrailCheck.Checked checked, Runnable told) {
    checked
        .verdict()
        .first()
        .ifPresent(
            first ->
                screen
                    .notices()
                    .tell(
                        State.CRITICAL,
                        screen.say("audit.verdict.broken", what(first)),
                        screen.say(
                            "audit.verdict.broken.then", count(checked.verdict().checked()))));
    told.run();
  }

  /** The status line with what is known of the journal. */
  List<FrameState.Line> with(List<FrameState.Line> lines) {
    Optional<TrailCheck.Checked> known = check.last();
    if (known.isEmpty()) {
      return lines;
    }
    List<FrameState.Line> all = new ArrayList<>(lines);
    all.add(line(known.get()));
    return all;
  }

  private FrameState.Line line(TrailCheck.Checked checked) {
    String name = screen.say("audit.page");
    return checked
        .verdict()
        .first()
        .map(first -> new FrameState.Line(State.CRITICAL, name, what(first)))
        .orElseGet(
            () ->
                new FrameState.Line(
                    State.NORMAL,
                    name,
                    screen.say(
                        "audit.status.intact", screen.texts().formats().hour(checked.at()))));
  }

  private String what(Finding first) {
    return screen.say("audit.finding." + first.kind().code(), count(first.number()));
  }

  private String count(long number) {
    return screen.texts().formats().count(number);
  }
}
