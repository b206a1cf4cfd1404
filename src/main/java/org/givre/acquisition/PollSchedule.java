package org.givre.acquisition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is asked next on one line (monitoring handbook §4, rule 9). Devices that answered last time
 * come first, the earliest deadline before the others; a device in fault is tried with a back-off
 * of 1, 2, 4 … 60 s, and never twice in a row while a healthy one waits. A device that is not tried
 * in a period is reported missing all the same.
 *
 * <p>Works on nanoseconds of a clock that only goes forward; it reads no clock itself.
 */
public final class PollSchedule {

  /** What to do now with a device, by its place in the plan. */
  public sealed interface Turn {
    int device();

    /** Ask it. */
    record Ask(int device) implements Turn {}

    /** Its period is over and it is not due for a try: say that it is missing. */
    record Report(int device) implements Turn {}
  }

  /** How one device is asked. */
  public record Rhythm(Duration period, Duration timeout) {}

  private static final long SECOND = 1_000_000_000L;
  private static final long MOST_BACK_OFF = 60 * SECOND;
  private static final int TIMEOUTS_APART = 3;

  private final List<Entry> entries = new ArrayList<>();
  private boolean lastWasTry;

  private static final class Entry {
    final int device;
    final long period;
    final long timeout;
    boolean healthy;
    long due;
    long tryAt;
    long backOff;

    Entry(int device, Rhythm rhythm, long now) {
      this.device = device;
      this.period = rhythm.period().toNanos();
      this.timeout = rhythm.timeout().toNanos();
      this.due = now;
      this.tryAt = now;
    }

    boolean waitsHealthy(long now) {
      return healthy && due <= now;
    }

    boolean waitsForTry(long now) {
      return !healthy && tryAt <= now;
    }

    /**
     * Without an answer a device is in fault: what was never heard is tried, not trusted. On a busy
     * line its try may have to wait: after half a period it is missing all the same.
     */
    boolean waitsForReport(long now) {
      return !healthy && due <= (tryAt > now ? now : now - period / 2);
    }

    /** Keeps to its grid, unless a whole period was missed; a try in between leaves it alone. */
    void nextPeriod(long now) {
      if (due > now) {
        return;
      }
      due += period;
      if (due <= now) {
        due = now + period;
      }
    }
  }

  public PollSchedule(List<Rhythm> devices, long now) {
    for (Rhythm rhythm : devices) {
      entries.add(new Entry(entries.size(), rhythm, now));
    }
  }

  /** What is due, or empty when nothing is. */
  public Optional<Turn> next(long now) {
    Optional<Entry> report = first(entry -> entry.waitsForReport(now), entry -> entry.due);
    if (report.isPresent()) {
      report.get().nextPeriod(now);
      return report.map(entry -> new Turn.Report(entry.device));
    }
    Optional<Entry> healthy = first(entry -> entry.waitsHealthy(now), entry -> entry.due);
    Optional<Entry> tried = first(entry -> entry.waitsForTry(now), entry -> entry.tryAt);
    boolean overdue = tried.isPresent() && now - tried.get().tryAt > MOST_BACK_OFF;
    boolean tryNow = tried.isPresent() && (healthy.isEmpty() || overdue && !lastWasTry);
    Optional<Entry> chosen = tryNow ? tried : healthy;
    lastWasTry = chosen.isPresent() ? tryNow : lastWasTry;
    return chosen.map(entry -> new Turn.Ask(entry.device));
  }

  /** When {@link #next} will have something; never earlier than {@code now}. */
  public long nextAt(long now) {
    long earliest = Long.MAX_VALUE;
    for (Entry entry : entries) {
      long at = entry.healthy ? entry.due : Math.min(entry.due, entry.tryAt);
      earliest = Math.min(earliest, at);
    }
    return Math.max(now, earliest);
  }

  /** The device answered: its next turn is one period after its last, however late this one was. */
  public void answered(int device, long now) {
    Entry entry = entries.get(device);
    entry.healthy = true;
    entry.backOff = 0;
    entry.nextPeriod(now);
  }

  /**
   * The device did not answer well. Its next try is after the back-off, and not within three
   * time-outs: a reply later than the quarantine could only repeat what was asked last.
   */
  public void failed(int device, long now) {
    Entry entry = entries.get(device);
    entry.healthy = false;
    entry.backOff = entry.backOff == 0 ? SECOND : Math.min(MOST_BACK_OFF, entry.backOff * 2);
    entry.tryAt = now + Math.max(entry.backOff, TIMEOUTS_APART * entry.timeout);
    entry.nextPeriod(now);
  }

  /** There is no port to ask the device through: only its period passes. */
  public void absent(int device, long now) {
    Entry entry = entries.get(device);
    entry.healthy = false;
    entry.tryAt = Long.MAX_VALUE;
    entry.nextPeriod(now);
  }

  /** The port came back: whatever was in fault may have been so for that reason alone. */
  public void tryAll(long now) {
    entries.stream()
        .filter(entry -> !entry.healthy)
        .forEach(
            entry -> {
              entry.tryAt = now;
              entry.backOff = 0;
              entry.due = Math.max(entry.due, now);
            });
  }

  private Optional<Entry> first(
      java.util.function.Predicate<Entry> waits, java.util.function.ToLongFunction<Entry> by) {
    return entries.stream().filter(waits).min(Comparator.comparingLong(by));
  }
}
