package org.givre.backfill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.givre.backfill.ReadLog.Logged;
import org.givre.dispensing.LoggerBar;
import org.givre.dispensing.LoggerReader;
import org.givre.dispensing.ShipperLog;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.measure.Celsius;
import org.givre.probe.ChannelKind;
import org.givre.thermal.EarlierLog;
import org.givre.thermal.EarlierLogs;

/**
 * Logs of the time before this program: a shipper's logger by its profile, a controller by the
 * headings of its own file. Nothing is written into the history.
 */
public final class ControllerLogs implements EarlierLogs {

  private final Function<Digest, byte[]> files;
  private final LoggerReader loggers;

  /**
   * @param files the content that is kept under a digest
   */
  public ControllerLogs(Function<Digest, byte[]> files, LoggerReader loggers) {
    this.files = files;
    this.loggers = loggers;
  }

  @Override
  public Outcome<EarlierLog> read(Digest kept) {
    Outcome<EarlierLog> logger = loggers.read(kept).map(ControllerLogs::of);
    boolean unknown =
        logger.refusals().stream().anyMatch(LoggerBar.LoggerFileUnknown.class::isInstance);
    return unknown ? controller(files.apply(kept)) : logger;
  }

  private static EarlierLog of(ShipperLog log) {
    return EarlierLog.of(
        log.samples().stream()
            .map(sample -> new EarlierLog.Sample(sample.at(), sample.value()))
            .toList(),
        log.defects().refused().size());
  }

  private static Outcome<EarlierLog> controller(byte[] content) {
    String text = new Backfill.LogFile("", content).text();
    LogMapping mapping = LogMapping.guessed(text);
    ReadLog log = LogReader.read(text, mapping);
    if (log.lines().isEmpty()) {
      return Outcome.refused(new LoggerBar.LoggerFileUnknown());
    }
    if (log.ambiguous()) {
      return Outcome.refused(new DatesAmbiguous());
    }
    LogInstants instants = new LogInstants(mapping.zone(), Duration.ZERO);
    List<EarlierLog.Sample> samples = new ArrayList<>();
    for (Map.Entry<Instant, List<Logged>> at : instants.of(log).entrySet()) {
      at.getValue().forEach(line -> temperatures(at.getKey(), line, samples));
    }
    return samples.isEmpty()
        ? Outcome.refused(new LoggerBar.LoggerWithoutReading(log.dataLines()))
        : Outcome.done(EarlierLog.of(samples, log.refused().size() + instants.refused().size()));
  }

  private static void temperatures(Instant at, Logged line, List<EarlierLog.Sample> samples) {
    line.numbers()
        .forEach(
            (kind, number) -> {
              if (kind == ChannelKind.TEMP_TOP || kind == ChannelKind.TEMP_BOTTOM) {
                samples.add(new EarlierLog.Sample(at, new Celsius(number)));
              }
            });
  }
}
