package org.givre.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.givre.kernel.Ticker;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.watch.Keeper;

/**
 * How many readings a second reach the disk: one by one, each forced before the next, and by
 * batches as the watch hands them over, spool and rows together.
 */
public final class IngestBench implements Bench {

  private static final long SPAN_NANOS = 3_000_000_000L;
  private static final int BATCH = 500;
  private static final int CHANNELS = 12;

  private final Keeper keeper;
  private final Ticker ticker;
  private final List<ChannelId> channels = new ArrayList<>();
  private int made;

  public IngestBench(Keeper keeper, Ticker ticker) {
    this.keeper = keeper;
    this.ticker = ticker;
    for (int i = 0; i < CHANNELS; i++) {
      channels.add(new ChannelId(UUID.randomUUID()));
    }
  }

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws NotMeasured {
    progress.accept("readings one by one, each forced to disk");
    double single = perSecond(1);
    progress.accept("readings by " + BATCH + ", spool and rows");
    long cpu = cpuNanos();
    long before = made;
    double batched = perSecond(BATCH);
    double micros = (cpuNanos() - cpu) / 1e3 / Math.max(1, made - before);
    return List.of(
        Figure.of(name(), "acknowledged-per-second", single, "1/s"),
        Figure.of(name(), "batched-per-second", batched, "1/s"),
        Figure.of(name(), "processor-time-a-reading", micros, "µs"));
  }

  /** Of this whole process: what a loaded machine cannot take away from the figure. */
  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private double perSecond(int size) throws NotMeasured {
    long start = ticker.monotonicNanos();
    long kept = 0;
    while (ticker.monotonicNanos() - start < SPAN_NANOS) {
      List<Reading> batch = batch(size);
      boolean well = keeper.spool(batch) == Keeper.Kept.KEPT;
      well &= size == 1 || keeper.rows(batch) == Keeper.Kept.KEPT;
      if (!well) {
        throw new NotMeasured("the disk or the database does not take readings");
      }
      kept += size;
    }
    return kept / ((ticker.monotonicNanos() - start) / 1e9);
  }

  private List<Reading> batch(int size) {
    List<Reading> batch = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      batch.add(
          new Reading(
              channels.get(made % CHANNELS),
              ticker.now().plusMillis(made),
              ticker.monotonicNanos(),
              new Value.Good(-176.4 - made % 10 / 10.0),
              "010314F863F90C00E2000A0000FFFF0001000000008000926D",
              "tank-block-10@1",
              Source.LIVE));
      made++;
    }
    return batch;
  }
}
