package org.givre.acquisition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.givre.probe.DeviceId;
import org.givre.probe.Line;

/** Counts what happens on a line; its thread writes, and hands out {@link LineHealth} snapshots. */
public final class HealthLedger {

  /** Reply times kept for the median and the 99th percentile. */
  private static final int KEPT = 500;

  /** From so many faults of one kind in a row on, the cause is worth naming. */
  private static final int IN_A_ROW = 3;

  private final Line line;
  private final List<Row> rows = new ArrayList<>();
  private LineState state = new LineState.NotStarted();
  private long lateBytes;
  private long reopenings;

  private static final class Row {
    final DeviceId device;
    final Map<String, Long> faults = new TreeMap<>();
    final long[] times = new long[KEPT];
    long exchanges;
    long good;
    long retries;
    long badInARow;
    String lastFault = "";
    Optional<Instant> lastGood = Optional.empty();

    Row(DeviceId device) {
      this.device = device;
    }

    Duration percentile(int percent) {
      int count = (int) Math.min(good, KEPT);
      if (count == 0) {
        return Duration.ZERO;
      }
      long[] sorted = Arrays.copyOf(times, count);
      Arrays.sort(sorted);
      return Duration.ofNanos(sorted[Math.min(count - 1, count * percent / 100)]);
    }

    DeviceHealth snapshot() {
      return new DeviceHealth(
          device, exchanges, faults, retries, lastGood, percentile(50), percentile(99), hint());
    }

    /** What the last faults suggest to look at, as a word key. */
    String hint() {
      if (badInARow < IN_A_ROW) {
        return "";
      }
      return switch (lastFault) {
        case "ECHO_MISMATCH" -> "echo-setting";
        case "CRC", "AMBIGUOUS", "TRAILING" -> "duplicate-address";
        case "WRONG_UNIT", "WRONG_LENGTH", "WRONG_FUNCTION" -> "another-program";
        case "TRUNCATED", "GARBLED", "OVERLONG" -> "no-valid-frame";
        case "BUS_NOISE" -> "continuous-noise";
        case "TIMEOUT" -> "no-answer";
        default -> "";
      };
    }
  }

  public HealthLedger(Line line, List<DeviceId> devices) {
    this.line = line;
    devices.forEach(device -> rows.add(new Row(device)));
  }

  public void good(int device, Instant at, Duration took) {
    Row row = rows.get(device);
    row.times[(int) (row.good % KEPT)] = took.toNanos();
    row.good++;
    row.exchanges++;
    row.badInARow = 0;
    row.lastGood = Optional.of(at);
  }

  public void fault(int device, String fault) {
    Row row = rows.get(device);
    row.exchanges++;
    row.badInARow++;
    row.lastFault = fault;
    row.faults.merge(fault, 1L, Long::sum);
  }

  public void retry(int device) {
    rows.get(device).retries++;
  }

  public void late(long bytes) {
    lateBytes += bytes;
  }

  public void reopened() {
    reopenings++;
  }

  public void is(LineState now) {
    state = now;
  }

  public LineState state() {
    return state;
  }

  /** Why the device gave nothing last time; empty when it did, or was never asked. */
  public String lastFault(int device) {
    Row row = rows.get(device);
    return row.badInARow == 0 ? "" : row.lastFault;
  }

  /** The hint for a device now, empty when there is none. */
  public String hint(int device) {
    return rows.get(device).hint();
  }

  public LineHealth snapshot(Instant at) {
    return new LineHealth(
        line.id(),
        line.name(),
        state,
        rows.stream().map(Row::snapshot).toList(),
        lateBytes,
        reopenings,
        at);
  }
}
