package org.givre.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.givre.acquisition.Intake;
import org.givre.alarm.AlarmDeed;
import org.givre.alarm.AlarmId;
import org.givre.alarm.AlarmInbox;
import org.givre.alarm.AlarmNow;
import org.givre.alarm.TankLimits;
import org.givre.kernel.Ticker;
import org.givre.storage.TankId;

/**
 * The watch: takes in what the lines hand over, judges it, keeps it, publishes what is known. One
 * thread runs {@link #run}; every other method only puts something into its inbox and returns.
 */
public final class Watch implements Runnable, AlarmInbox {

  public Watch(WatchPlan plan, Keeper keeper, Ticker ticker) {
    throw new UnsupportedOperationException();
  }

  /** Brings the alarms back as they were, then takes in until {@link #stop}. */
  @Override
  public void run() {
    throw new UnsupportedOperationException();
  }

  public void stop() {
    throw new UnsupportedOperationException();
  }

  /** The sink of every line. */
  public void take(Intake intake) {
    throw new UnsupportedOperationException();
  }

  /** Due about every second: silence is judged by it. */
  public void tick() {
    throw new UnsupportedOperationException();
  }

  /** Other tanks, channels or periods; machines of channels that stay are kept. */
  public void replan(WatchPlan plan) {
    throw new UnsupportedOperationException();
  }

  /** The products now in the tanks changed. */
  public void limits(Map<TankId, List<TankLimits.ProductLimit>> limits) {
    throw new UnsupportedOperationException();
  }

  public WatchSnapshot snapshot() {
    throw new UnsupportedOperationException();
  }

  /** Every new snapshot, on the watch's own thread: hand it on, do not work there. */
  public void listen(Consumer<WatchSnapshot> listener) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<AlarmNow> now(AlarmId alarm) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void done(AlarmId alarm, AlarmDeed deed) {
    throw new UnsupportedOperationException();
  }
}
