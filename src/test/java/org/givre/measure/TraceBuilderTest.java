package org.givre.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.givre.measure.CurvePlan.Belief;
import org.givre.measure.CurvePlan.Column;
import org.givre.measure.CurvePlan.Trace;
import org.junit.jupiter.api.Test;

class TraceBuilderTest {

  private static final Instant T0 = Instant.parse("2026-11-24T09:00:00Z");
  private static final CurveWindow HOUR =
      new CurveWindow(T0, T0.plusSeconds(3600), T0.plusSeconds(3600), 60);

  private final TraceBuilder builder = new TraceBuilder(HOUR, Duration.ofSeconds(30));

  private TraceBuilder good(int second, double number) {
    return builder.add(T0.plusSeconds(second), new Value.Good(number));
  }

  private Trace build() {
    return builder.build("top", Quantity.TEMPERATURE);
  }

  @Test
  void eachColumnKeepsLeastMostFirstAndLast() {
    for (int second = 0; second < 3600; second += 10) {
      good(second, second == 130 ? -120 : second == 140 ? -190 : -178);
    }

    Column column = build().segments().getFirst().columns().get(2);

    assertThat(column.index()).isEqualTo(2);
    assertThat(column.least()).isEqualTo(-190);
    assertThat(column.most()).isEqualTo(-120);
    assertThat(column.first()).isEqualTo(-178);
    assertThat(column.last()).isEqualTo(-178);
    assertThat(column.lastAt()).isEqualTo(T0.plusSeconds(170));
  }

  @Test
  void aSpikeOfOneReadingIsNeverLostAtAnyZoom() {
    for (int columns : List.of(1, 7, 60, 1000, 5000)) {
      TraceBuilder zoomed =
          new TraceBuilder(
              new CurveWindow(T0, T0.plusSeconds(3600), T0.plusSeconds(3600), columns),
              Duration.ofSeconds(30));
      for (int second = 0; second < 3600; second += 10) {
        zoomed.add(T0.plusSeconds(second), new Value.Good(second == 1230 ? -101 : -178));
      }
      double most =
          zoomed.build("top", Quantity.TEMPERATURE).segments().stream()
              .flatMap(segment -> segment.columns().stream())
              .mapToDouble(Column::most)
              .max()
              .orElseThrow();
      assertThat(most).as("%d columns", columns).isEqualTo(-101);
    }
  }

  @Test
  void aGapIsNeverBridgedEvenInsideOneColumn() {
    good(0, -178);
    good(10, -178);
    good(50, -160);
    good(55, -160);

    Trace trace = build();

    assertThat(trace.segments()).hasSize(2);
    assertThat(trace.segments().get(0).columns().getFirst().index()).isZero();
    assertThat(trace.segments().get(1).columns().getFirst().index()).isZero();
    assertThat(trace.gaps().getFirst())
        .isEqualTo(new Gap(T0.plusSeconds(10), T0.plusSeconds(50), "NOT_ASKED"));
  }

  @Test
  void aGapCarriesTheFirstCauseHeardInIt() {
    good(0, -178);
    builder.add(T0.plusSeconds(10), new Value.Missing("TIMEOUT"));
    builder.add(T0.plusSeconds(20), new Value.Missing("PORT_LOST"));
    good(100, -178);

    assertThat(build().gaps().getFirst().cause()).isEqualTo("TIMEOUT");
  }

  @Test
  void twoMissedTurnsAreNoGap() {
    good(0, -178);
    builder.add(T0.plusSeconds(10), new Value.Missing("CRC"));
    builder.add(T0.plusSeconds(20), new Value.Missing("CRC"));
    good(30, -178);

    assertThat(build().segments()).hasSize(1);
  }

  @Test
  void theLastPointIsTheLastReadingAndWhatFollowsIsAGapUpToNow() {
    good(0, -178);
    good(20, -177);

    Trace trace = build();

    assertThat(trace.segments().getLast().end().lastAt()).isEqualTo(T0.plusSeconds(20));
    assertThat(trace.gaps().getLast().to()).isEqualTo(T0.plusSeconds(3600));
  }

  @Test
  void theFutureIsNoGap() {
    TraceBuilder until =
        new TraceBuilder(
            new CurveWindow(T0, T0.plusSeconds(3600), T0.plusSeconds(30), 60),
            Duration.ofSeconds(30));
    until.add(T0.plusSeconds(10), new Value.Good(-178));

    assertThat(until.build("top", Quantity.TEMPERATURE).gaps()).isEmpty();
  }

  @Test
  void noReadingAtAllIsOneGap() {
    Trace trace = build();

    assertThat(trace.isEmpty()).isTrue();
    assertThat(trace.gaps()).hasSize(1);
  }

  @Test
  void oneSuspectReadingMakesItsColumnDoubtful() {
    good(0, -178);
    builder.add(T0.plusSeconds(10), new Value.Suspect(-178, "FROZEN"));
    good(20, -178);

    assertThat(build().segments().getFirst().columns().getFirst().belief())
        .isEqualTo(Belief.DOUBTFUL);
  }

  @Test
  void placesAndInstantsAreEachOthersInverse() {
    CurvePlan plan = HOUR.plan(List.of());

    assertThat(plan.place(T0.plusSeconds(1800))).isEqualTo(30);
    assertThat(plan.at(30)).isEqualTo(T0.plusSeconds(1800));
    assertThat(plan.columnSpan()).isEqualTo(Duration.ofMinutes(1));
  }
}
