package org.givre.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.function.IntConsumer;
import org.givre.document.ReleaseSheet;
import org.givre.kernel.HandTicker;
import org.givre.kernel.SystemTicker;
import org.givre.probe.LineFormat;
import org.junit.jupiter.api.Test;

class BenchTest {

  @Test
  void percentilesAreTimesThatWereMeasured() {
    Sample sample = new Sample(100);
    for (int i = 100; i >= 1; i--) {
      sample.add(i);
    }
    assertThat(sample.percentile(50)).isEqualTo(50);
    assertThat(sample.percentile(99)).isEqualTo(99);
    assertThat(sample.percentile(100)).isEqualTo(100);
    assertThatThrownBy(() -> new Sample(3).percentile(50))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aSampleTimesByTheClockItIsGiven() {
    HandTicker clock = HandTicker.at("2026-11-24T10:00:00Z");
    Sample sample = new Sample(1);
    sample.time(clock::monotonicNanos, () -> clock.forward(java.time.Duration.ofMillis(7)));
    assertThat(sample.percentile(50)).isEqualTo(7);
  }

  /** The handbook's own table of ceilings, §2.3. */
  @Test
  void theCeilingOfALineIsTheHandbooks() {
    LineFormat slow = LineFormat.parse("9600,8N1");
    LineFormat fast = LineFormat.parse("19200,8N1");
    LineFormat even = LineFormat.parse("19200,8E1");
    assertThat(PollBench.ceiling(slow, 2, 0)).isCloseTo(40.0, offset(0.1));
    assertThat(PollBench.ceiling(slow, 10, 0.020)).isCloseTo(16.2, offset(0.1));
    assertThat(PollBench.ceiling(fast, 10, 0.005)).isCloseTo(38.7, offset(0.1));
    assertThat(PollBench.ceiling(even, 10, 0.050)).isCloseTo(13.7, offset(0.1));
  }

  @Test
  void halfOfALineDeadDelaysNobodyByAWholePeriod() {
    assertThat(PollBench.worstDelay()).isBetween(0.0, 0.35);
  }

  @Test
  void scansThatFindNothingAreNoFigure() {
    ScanBench.Stock empty =
        new ScanBench.Stock() {
          @Override
          public void fill(int units, IntConsumer done) {
            done.accept(units);
          }

          @Override
          public int find(String scanned) {
            return 0;
          }
        };
    ScanBench bench = new ScanBench(new SystemTicker(), empty);
    assertThatThrownBy(() -> bench.measure(step -> {}))
        .isInstanceOf(NotMeasured.class)
        .hasMessageContaining("2000");
  }

  @Test
  void scansAreTimedByName() throws Exception {
    ScanBench.Stock full =
        new ScanBench.Stock() {
          @Override
          public void fill(int units, IntConsumer done) {}

          @Override
          public int find(String scanned) {
            assertThat(scanned).matches("BENCH\\d{7}");
            return 1;
          }
        };
    List<Figure> figures = new ScanBench(new SystemTicker(), full).measure(step -> {});
    assertThat(figures).extracting(Figure::figure).containsExactly("answer-p50", "answer-p99");
    assertThat(figures).allMatch(figure -> figure.unit().equals("ms") && figure.value() >= 0);
  }

  @Test
  void theSampleReleaseIsAReleaseSheet() {
    var sheet = SampleRelease.at(java.time.Instant.parse("2026-11-24T10:00:00Z"));
    assertThat(sheet.facts()).isInstanceOf(ReleaseSheet.class);
    assertThat(sheet.number().year()).isEqualTo(2026);
  }

  @Test
  void aFigureNamesWhatItWasMeasuredBeside() {
    Figure figure = Figure.of("start", "first-frame", 900, "ms").against("empty-window", 1.4);
    assertThat(figure.against()).contains("empty-window");
    assertThat(figure.ratio()).contains(1.4);
  }
}
