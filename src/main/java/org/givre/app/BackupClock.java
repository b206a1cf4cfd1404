package org.givre.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.givre.backup.BackupFailed;
import org.givre.backup.BackupLog;
import org.givre.backup.BackupMade;
import org.givre.backup.BackupPlan;
import org.givre.backup.Backups;
import org.givre.kernel.Ticker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the backup that is due, and knows whether one is late. */
public final class BackupClock {

  private static final Logger LOG = LoggerFactory.getLogger(BackupClock.class);
  private static final Duration AGAIN = Duration.ofMinutes(10);

  /**
   * What is known of the backups.
   *
   * @param late nobody could restore what happened since too long ago
   * @param failed why the last try failed; empty when it did not
   */
  public record State(
      Optional<Instant> last, boolean late, boolean second, Optional<BackupFailed.Why> failed) {

    /** Whether a technical alarm is due. */
    public boolean isAmiss() {
      return late || !second;
    }
  }

  private final Backups backups;
  private final Supplier<BackupPlan> plan;
  private final Instant folderMade;
  private final Ticker ticker;
  private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicReference<State> state =
      new AtomicReference<>(new State(Optional.empty(), false, true, Optional.empty()));
  private Optional<Long> failedAt = Optional.empty();

  BackupClock(Backups backups, Supplier<BackupPlan> plan, Instant folderMade, Ticker ticker) {
    this.backups = backups;
    this.plan = plan;
    this.folderMade = folderMade;
    this.ticker = ticker;
  }

  /** Told after each look. */
  public void listen(Consumer<State> listener) {
    listeners.add(listener);
  }

  public State state() {
    return state.get();
  }

  /**
   * Looks whether one is due, makes it then, takes away what is no longer kept. Due each minute.
   */
  public synchronized void look() {
    Optional<BackupFailed.Why> failed = state.get().failed();
    BackupPlan now = plan.get();
    if (now.isDue(folderMade, lastAt(), ticker.now()) && !isTooSoon()) {
      failed = tried(now);
    }
    Optional<BackupLog.Line> last = backups.last();
    boolean second =
        last.map(line -> !line.second().equals(BackupMade.Second.LACKING.code())).orElse(true);
    Optional<Instant> lastAt = last.map(BackupLog.Line::at);
    State known = new State(lastAt, now.isLate(folderMade, lastAt, ticker.now()), second, failed);
    state.set(known);
    listeners.forEach(listener -> listener.accept(known));
  }

  private Optional<BackupFailed.Why> tried(BackupPlan plan) {
    try {
      backups.backUp(Optional.empty());
      backups.rotate(plan);
      failedAt = Optional.empty();
      return Optional.empty();
    } catch (BackupFailed why) {
      LOG.warn("backup failed", why);
      failedAt = Optional.of(ticker.monotonicNanos());
      return Optional.of(why.why());
    }
  }

  private boolean isTooSoon() {
    return failedAt.map(at -> ticker.monotonicNanos() - at < AGAIN.toNanos()).orElse(false);
  }

  private Optional<Instant> lastAt() {
    return backups.last().map(BackupLog.Line::at);
  }
}
