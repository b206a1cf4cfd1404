package org.givre.thermal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.CurvePlan;
import org.givre.measure.CurveWindow;
import org.givre.measure.Quantity;
import org.givre.measure.TraceBuilder;

/** The curve of a unit's life: in each stay the channel that read warmest, gaps left blank. */
public final class UnitCurve {

  private final Works works;
  private final TankReadings readings;

  public UnitCurve(Works works, TankReadings readings) {
    this.works = works;
    this.readings = readings;
  }

  /** Empty for a unit that never stood in a tank. */
  public Optional<CurvePlan> of(ThermalRecord record, String product, int columns) {
    return record
        .from()
        .filter(from -> from.isBefore(record.until()))
        .map(from -> works.read(work -> plan(work, record, from, product, columns)));
  }

  private CurvePlan plan(
      Work work, ThermalRecord record, Instant from, String product, int columns) {
    CurveWindow window = new CurveWindow(from, record.until(), record.until(), columns);
    List<CurvePlan.Trace> traces = new ArrayList<>();
    record.stays().stream()
        .flatMap(stay -> warmest(stay).stream())
        .map(Watched::period)
        .max(Comparator.naturalOrder())
        .ifPresent(
            period -> {
              TraceBuilder trace = new TraceBuilder(window, period.multipliedBy(3));
              record.stays().forEach(stay -> add(work, stay, trace));
              traces.add(trace.build("", Quantity.TEMPERATURE));
            });
    double limit = record.limit().value().degrees();
    CurvePlan.LimitLine own =
        new CurvePlan.LimitLine(
            Quantity.TEMPERATURE, limit, from, record.until(), CurvePlan.Rank.STRICTEST, product);
    return window.plan(traces).with(List.of(own), List.of());
  }

  private void add(Work work, MeasuredStay stay, TraceBuilder trace) {
    warmest(stay)
        .ifPresent(
            watched ->
                readings.each(
                    work, watched.channel(), stay.stay().from(), stay.until(), trace::add));
  }

  private static Optional<Watched> warmest(MeasuredStay stay) {
    return stay.probes().stream()
        .filter(watched -> stay.warmest().map(w -> w.probe().equals(watched.probe())).orElse(false))
        .findFirst()
        .or(() -> stay.probes().stream().min(Comparator.comparing(Watched::place)));
  }
}
