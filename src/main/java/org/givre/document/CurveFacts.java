package org.givre.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.measure.Celsius;

/**
 * A temperature curve as a sheet shows it: extremes and last reading of each column, no average.
 *
 * @param gaps stretches without a usable reading; hatched, never bridged
 * @param warmest the warmest good reading of the whole time, when there is one
 */
public record CurveFacts(
    String series,
    Instant from,
    Instant to,
    List<Column> columns,
    List<Gap> gaps,
    List<Limit> limits,
    List<Mark> marks,
    Optional<Point> warmest) {

  /** One column: when it begins, coldest and warmest good reading in it, and the last one. */
  public record Column(Instant at, double least, double most, double last) {}

  public record Gap(Instant from, Instant to) {}

  /** A limit drawn across, with the name of the product whose limit it is. */
  public record Limit(Celsius value, String name) {}

  /** A numbered circle, tied to the row of that number in the tables. */
  public record Mark(int number, Instant at) {}

  public record Point(Instant at, Celsius value) {}

  public CurveFacts {
    columns = List.copyOf(columns);
    gaps = List.copyOf(gaps);
    limits = List.copyOf(limits);
    marks = List.copyOf(marks);
  }
}
