package org.givre.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Work;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.thermal.MeasuredStay;
import org.givre.thermal.RecordedGap;
import org.givre.thermal.TankReadings;
import org.givre.thermal.ThermalRecord;
import org.givre.thermal.Watched;

/**
 * A unit's life as a curve: in each stay the channel that read warmest, in each column the extremes
 * and the last of its usable readings.
 */
final class CurveOnSheet {

  private final TankReadings readings;

  CurveOnSheet(TankReadings readings) {
    this.readings = readings;
  }

  CurveFacts of(
      Work work, ThermalRecord record, String product, int columns, List<CurveFacts.Mark> marks) {
    Instant from = record.from().orElse(record.until());
    Instant to = record.until().isAfter(from) ? record.until() : from.plusSeconds(60);
    Columns cut = new Columns(from, to, columns);
    for (MeasuredStay stay : record.stays()) {
      warmestChannel(stay)
          .ifPresent(
              watched ->
                  readings.each(
                      work, watched.channel(), stay.stay().from(), stay.until(), cut::take));
    }
    return new CurveFacts(
        series(record),
        from,
        to,
        cut.columns(),
        record.gaps().stream()
            .map(RecordedGap::span)
            .map(span -> new CurveFacts.Gap(span.from(), span.to()))
            .toList(),
        List.of(new CurveFacts.Limit(record.limit().value(), product)),
        marks,
        record.warmest().map(point -> new CurveFacts.Point(point.at(), point.value())));
  }

  private static String series(ThermalRecord record) {
    return record
        .warmest()
        .map(warmest -> warmest.probe())
        .or(
            () ->
                record.stays().stream()
                    .flatMap(s -> warmestChannel(s).stream())
                    .map(Watched::probe)
                    .findFirst())
        .orElse("–");
  }

  static Optional<Watched> warmestChannel(MeasuredStay stay) {
    Optional<Watched> named =
        stay.warmest()
            .flatMap(
                warmest ->
                    stay.probes().stream()
                        .filter(probe -> probe.probe().equals(warmest.probe()))
                        .findFirst());
    return named.or(() -> stay.probes().stream().min(Comparator.comparing(Watched::place)));
  }

  /** Collects readings, oldest first within a stay. */
  static final class Columns {
    private final Instant from;
    private final Duration step;
    private final double[] least;
    private final double[] most;
    private final double[] last;
    private final boolean[] read;

    Columns(Instant from, Instant to, int columns) {
      this.from = from;
      this.step = Duration.between(from, to).dividedBy(columns);
      this.least = new double[columns];
      this.most = new double[columns];
      this.last = new double[columns];
      this.read = new boolean[columns];
    }

    /** What was typed is listed with its number, and is no part of the probe's curve. */
    void take(Reading reading) {
      if (reading.source() == Source.TYPED) {
        return;
      }
      switch (reading.value()) {
        case Value.Good good -> take(reading.at(), good.number());
        case Value.Suspect suspect -> take(reading.at(), suspect.number());
        case Value.Missing missing -> {
          // nothing to draw: the gap is hatched
        }
      }
    }

    private void take(Instant at, double value) {
      long index = Duration.between(from, at).toMillis() / Math.max(1, step.toMillis());
      if (index < 0 || index >= read.length) {
        return;
      }
      int column = (int) index;
      least[column] = read[column] ? Math.min(least[column], value) : value;
      most[column] = read[column] ? Math.max(most[column], value) : value;
      last[column] = value;
      read[column] = true;
    }

    List<CurveFacts.Column> columns() {
      List<CurveFacts.Column> columns = new ArrayList<>();
      for (int column = 0; column < read.length; column++) {
        if (read[column]) {
          columns.add(
              new CurveFacts.Column(
                  from.plus(step.multipliedBy(column)), least[column], most[column], last[column]));
        }
      }
      return columns;
    }
  }
}
