package org.givre.acquisition.ui;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.givre.acquisition.ExchangeResult;
import org.givre.acquisition.Intake;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.LineState;
import org.givre.acquisition.LiveReads;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.measure.Quantity;
import org.givre.probe.Channel;
import org.givre.probe.ChannelKind;
import org.givre.probe.Device;
import org.givre.probe.DeviceId;
import org.givre.probe.DeviceProfile;
import org.givre.probe.Line;
import org.givre.probe.SetUpPlan;

/**
 * What is heard of a probe while somebody sets it up or looks at it: a trial on a port, or the
 * readings of the one that serves, each shown with its bytes and beside the display's value.
 */
final class ProbeHearing {

  private static final Duration TRIAL_EVERY = Duration.ofSeconds(2);

  /** Where it is shown. */
  record Cards(LiveCard live, CompareCard compare, ProbeWords words) {}

  private final Screen screen;
  private final ProbeDesk desk;
  private final Cards cards;
  private final LiveCard live;
  private final ProbeEar ear;
  private final Runnable again;
  private final Runnable shown;
  private boolean heard;

  /**
   * @param again begins a trial anew
   * @param shown told when something was heard
   */
  ProbeHearing(Screen screen, ProbeDesk desk, Cards cards, Runnable again, Runnable shown) {
    this.screen = screen;
    this.desk = desk;
    this.cards = cards;
    this.live = cards.live();
    this.again = again;
    this.shown = shown;
    this.ear = new ProbeEar(screen, desk.reads());
  }

  /** Whether a good reading came since the last {@link #forget}. */
  boolean isHeard() {
    return heard;
  }

  void stop() {
    ear.stop();
  }

  /** Nothing more is heard, and nothing is shown of it. */
  void reset() {
    ear.stop();
    live.reset();
  }

  /** What was heard belonged to something else. */
  void forget() {
    reset();
    heard = false;
  }

  /** The trial itself, for whoever installs what it reads. */
  Optional<LiveReads.Begun> take() {
    return ear.take();
  }

  void begin(Line line, SetUpPlan.Probe probe, DeviceProfile profile) {
    Map<String, Quantity> points = desk.points().of(profile.conversation());
    Device guest =
        new Device(
            new DeviceId(UUID.randomUUID()),
            line.id(),
            probe.name(),
            profile.ref(),
            probe.address(),
            profile.talks() ? probe.period() : TRIAL_EVERY,
            probe.timeout());
    List<Channel> channels =
        points.entrySet().stream()
            .map(
                point ->
                    Channel.onTheSpot(
                        guest.id(), point.getKey(), ChannelKind.usualFor(point.getValue())))
            .toList();
    LiveReads.Trial trial = new LiveReads.Trial(line, guest, profile, channels);
    live.act("acquisition.live.stop", this::stopped);
    live.say(State.INFO, screen.say("acquisition.live.waiting", line.path()), "");
    ear.begin(trial, intake -> heard(profile, points, intake));
  }

  void listen(Device serves, DeviceProfile profile, Map<String, Quantity> points) {
    ear.listen(serves.id(), intake -> heard(profile, points, intake));
  }

  private void heard(DeviceProfile profile, Map<String, Quantity> points, Intake intake) {
    switch (intake) {
      case Intake.Exchanged one -> show(profile, points, one.result());
      case Intake.HealthChanged health -> state(health.health());
      case Intake.HeardLate late -> {}
      case Intake.LineStuck stuck -> live.say(State.UNKNOWN, cards.words().fault("TIMEOUT"), "");
    }
  }

  private void state(LineHealth health) {
    if (health.state() instanceof LineState.Unavailable gone) {
      live.say(
          State.REFUSED,
          screen.say("acquisition.live.port", health.name(), cards.words().state(gone)),
          screen.say("acquisition.port." + gone.why() + ".todo"));
    }
  }

  private void show(DeviceProfile profile, Map<String, Quantity> points, ExchangeResult result) {
    if (result.fault().equals("PORT_LOST")) {
      return;
    }
    live.show(profile, points, result);
    heard |= result.isGood();
    int at = 0;
    for (String point : points.keySet()) {
      if (at < result.readings().size()) {
        cards.compare().read(point, result.readings().get(at));
      }
      at++;
    }
    shown.run();
  }

  private void stopped() {
    ear.stop();
    live.act("acquisition.live.begin", again);
  }
}
