package org.givre.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.givre.kernel.Ticker;

/** How long the list of 10,000 units takes to become a file, from the database to the bytes. */
public final class ExportBench implements Bench {

  private static final int UNITS = 10_000;

  private final Ticker ticker;
  private final Site site;

  /** A stock that can be filled, and written as a file. */
  public interface Site {
    int take(byte[] inventory) throws NotMeasured;

    /** How many lines the file has. */
    int csv() throws IOException;

    int xlsx() throws IOException;
  }

  public ExportBench(Ticker ticker, Site site) {
    this.ticker = ticker;
    this.site = site;
  }

  /** Writes one file; how many lines. */
  private interface Written {
    int lines() throws IOException;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public List<Figure> measure(Consumer<String> progress) throws IOException, NotMeasured {
    site.take(ImportBench.inventory(UNITS));
    progress.accept(UNITS + " units stand in the stock");
    return List.of(
        Figure.of(name(), "csv-10k", timed(site::csv), "s"),
        Figure.of(name(), "xlsx-10k", timed(site::xlsx), "s"));
  }

  private double timed(Written written) throws IOException, NotMeasured {
    long before = ticker.monotonicNanos();
    int lines = written.lines();
    double seconds = (ticker.monotonicNanos() - before) / 1e9;
    if (lines != UNITS) {
      throw new NotMeasured(lines + " lines of " + UNITS + " were written");
    }
    return seconds;
  }
}
