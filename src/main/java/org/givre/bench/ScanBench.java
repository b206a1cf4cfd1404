package org.givre.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.givre.kernel.Ticker;

/** How long it takes from a scan to what it names, with 100,000 units in the stock. */
public final class ScanBench implements Bench {

  private static final int UNITS = 100_000;
  private static final int SCANS = 2_000;
  private static final int WARM = 300;

  private final Ticker ticker;
  private final Stock stock;

  /** A stock of fictitious units that can be filled and searched. */
  public interface Stock {

    /** Puts units in, numbered from 0, by lots of four, each lot under its first one's code. */
    void fill(int units, IntConsumer done);

    /** Understands a scanned text and looks up what it names; how many things were found. */
    int find(String scanned);

    static String code(int unit) {
      return String.format(Locale.ROOT, "BENCH%07d", unit);
    }
  }

  public ScanBench(Ticker ticker, Stock stock) {
    this.ticker = ticker;
    this.stock = stock;
  }

  @Override
  public String name() {
    return "scan";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws NotMeasured {
    stock.fill(UNITS, done -> progress.accept(done + " / " + UNITS + " units"));
    progress.accept(SCANS + " scans");
    Random chance = new Random(1);
    Function<Integer, String> any = units -> Stock.code(chance.nextInt(units) / 4 * 4);
    for (int i = 0; i < WARM; i++) {
      found(any.apply(UNITS));
    }
    Sample sample = new Sample(SCANS);
    int missed = 0;
    for (int i = 0; i < SCANS; i++) {
      String code = any.apply(UNITS);
      int[] count = new int[1];
      sample.time(ticker::monotonicNanos, () -> count[0] = found(code));
      missed += count[0] > 0 ? 0 : 1;
    }
    if (missed > 0) {
      throw new NotMeasured(missed + " scans of " + SCANS + " did not find their unit");
    }
    return List.of(
        Figure.of(name(), "answer-p50", sample.percentile(50), "ms"),
        Figure.of(name(), "answer-p99", sample.percentile(99), "ms"));
  }

  private int found(String code) {
    return stock.find(code);
  }
}
