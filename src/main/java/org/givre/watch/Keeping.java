package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.givre.alarm.AlarmId;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.KeptState;
import org.givre.care.CareId;
import org.givre.care.OpeningState;
import org.givre.kernel.Ticker;
import org.givre.measure.Reading;
import org.givre.watch.Keeper.Kept;

/**
 * Puts on disk what was judged, on a thread of its own, in the order it was judged: spool first,
 * then rows, then alarms. What cannot be kept now waits and is tried again.
 */
public final class Keeping implements Runnable {

  /** Readings held for a full disk: about a day of a large site. The oldest go first. */
  private static final int MOST_WAITING = 500_000;

  private static final int ROWS_AT_ONCE = 2_000;

  /** Longer than this over one batch and the disk does not answer any more. */
  private static final Duration HANGS = Duration.ofSeconds(60);

  /** Judged together, to be kept together. */
  record Batch(
      List<Reading> readings,
      List<KeptEvent> events,
      List<KeptState> states,
      List<OpeningState> openings)
      implements Order {}

  /** What is put in the queue; a batch with nothing in it is not a stop. */
  private sealed interface Order permits Batch, Stop {}

  private record Stop() implements Order {}

  private final Keeper keeper;
  private final Ticker ticker;
  private final Consumer<WatchSnapshot.Keeping> report;
  private final BlockingQueue<Order> queue = new LinkedBlockingQueue<>();
  private final List<Reading> unspooled = new ArrayList<>();
  private final List<Reading> unrowed = new ArrayList<>();
  private final List<KeptEvent> unkeptEvents = new ArrayList<>();
  private final Map<AlarmId, KeptState> unkeptStates = new LinkedHashMap<>();
  private final Map<CareId, OpeningState> unkeptOpenings = new LinkedHashMap<>();
  private volatile long busySince;
  private volatile boolean dead;
  private volatile boolean runs;
  private Optional<Instant> rowsAt = Optional.empty();
  private Optional<Instant> rowsLostSince = Optional.empty();

  Keeping(Keeper keeper, Ticker ticker, Consumer<WatchSnapshot.Keeping> report) {
    this.keeper = keeper;
    this.ticker = ticker;
    this.report = report;
  }

  void add(Batch batch) {
    queue.add(batch);
  }

  /** Everything handed over before this is kept, or tried, before {@link #run} returns. */
  void stop() {
    queue.add(new Stop());
  }

  @Override
  public void run() {
    boolean ended = false;
    dead = false;
    runs = true;
    try {
      boolean going = true;
      while (going) {
        going = step();
      }
      ended = true;
    } catch (InterruptedException stop) {
      ended = true;
      Thread.currentThread().interrupt();
    } finally {
      dead = !ended; // whatever it was reaches the hook; that nothing is kept is an alarm
      runs = false;
    }
  }

  /** Whether what is handed over is no longer kept: the thread died, or hangs. */
  boolean isDead() {
    boolean hangs = runs && busySince != 0 && ticker.monotonicNanos() - busySince > HANGS.toNanos();
    return dead || hangs;
  }

  /** Keeps what waits in the queue; false after {@link #stop}. */
  private boolean step() throws InterruptedException {
    List<Order> orders = new ArrayList<>();
    orders.add(queue.take());
    queue.drainTo(orders);
    busySince = Math.max(1, ticker.monotonicNanos());
    keep(orders);
    busySince = 0;
    return orders.stream().noneMatch(order -> order instanceof Stop);
  }

  /** Keeps all that waits now, on the caller's thread. */
  void drain() {
    List<Order> orders = new ArrayList<>();
    queue.drainTo(orders);
    keep(orders);
  }

  private void keep(List<Order> orders) {
    for (Order order : orders) {
      if (!(order instanceof Batch batch)) {
        continue;
      }
      unspooled.addAll(batch.readings());
      unrowed.addAll(batch.readings());
      unkeptEvents.addAll(batch.events());
      batch.states().forEach(state -> unkeptStates.put(state.point().id(), state));
      batch.openings().forEach(is -> unkeptOpenings.put(is.opening().id(), is));
    }
    boolean spool = spool();
    boolean rows = rows() && alarms() && openings();
    report.accept(
        new WatchSnapshot.Keeping(
            spool, rows, rowsAt, unspooled.size() + (long) unkeptEvents.size()));
  }

  private boolean spool() {
    if (!unspooled.isEmpty() && keeper.spool(List.copyOf(unspooled)) == Kept.KEPT) {
      unspooled.clear();
    }
    forgetOldest(unspooled);
    return unspooled.isEmpty();
  }

  private boolean rows() {
    while (!unrowed.isEmpty()) {
      List<Reading> some = unrowed.subList(0, Math.min(ROWS_AT_ONCE, unrowed.size()));
      if (keeper.rows(List.copyOf(some)) == Kept.NOT_KEPT) {
        forgetOldest(unrowed)
            .ifPresent(lost -> rowsLostSince = rowsLostSince.or(() -> Optional.of(lost)));
        return false;
      }
      some.clear();
      rowsAt = Optional.of(ticker.now());
    }
    rowsLostSince.ifPresent(this::refill);
    return true;
  }

  /** The spool has what was too much to hold in memory. */
  private void refill(Instant from) {
    rowsLostSince = Optional.empty();
    List<Reading> some = new ArrayList<>();
    keeper.replay(
        from,
        reading -> {
          some.add(reading);
          if (some.size() == ROWS_AT_ONCE) {
            keeper.rows(List.copyOf(some));
            some.clear();
          }
        });
    keeper.rows(some);
  }

  private boolean alarms() {
    if (unkeptEvents.isEmpty() && unkeptStates.isEmpty()) {
      return true;
    }
    Kept kept = keeper.alarms(List.copyOf(unkeptEvents), List.copyOf(unkeptStates.values()));
    if (kept == Kept.KEPT) {
      unkeptEvents.clear();
      unkeptStates.clear();
    }
    return kept == Kept.KEPT;
  }

  private boolean openings() {
    if (unkeptOpenings.isEmpty()) {
      return true;
    }
    Kept kept = keeper.openings(List.copyOf(unkeptOpenings.values()));
    if (kept == Kept.KEPT) {
      unkeptOpenings.clear();
    }
    return kept == Kept.KEPT;
  }

  private static Optional<Instant> forgetOldest(List<Reading> waiting) {
    int tooMany = waiting.size() - MOST_WAITING;
    if (tooMany <= 0) {
      return Optional.empty();
    }
    Instant oldest = waiting.getFirst().at();
    waiting.subList(0, tooMany).clear();
    return Optional.of(oldest);
  }
}
