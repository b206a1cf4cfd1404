package org.givre.thermal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.custody.Stay;
import org.givre.custody.UnitId;
import org.givre.kernel.Work;
import org.givre.measure.Celsius;
import org.givre.product.StorageLimit;
import org.givre.storage.PositionId;
import org.givre.storage.TankId;

/** Measures a span of a tank, whatever stood in it. */
public final class TankSpans {

  private final TankReadings readings;
  private final Duration proofGap;

  /**
   * @param proofGap longer than this and a gap is to be judged
   */
  public TankSpans(TankReadings readings, Duration proofGap) {
    this.readings = readings;
    this.proofGap = proofGap;
  }

  public TankSpan of(Work work, TankId tank, String name, Span span, List<StorageLimit> limits) {
    List<Channel> channels = new ArrayList<>();
    for (Watched watched : readings.channels(work, tank, span.from(), span.to())) {
      Trace trace = new Trace();
      readings.each(work, watched.channel(), span.from(), span.to(), trace::add);
      channels.add(new Channel(watched, trace));
    }
    StayReadings whole = new StayReadings(asStay(tank, span), name, "", span.to(), channels);
    return new TankSpan(
        span.from(),
        span.to(),
        channels.stream().map(TankSpans::figures).toList(),
        limits.stream().map(whole::above).toList(),
        Gaps.of(List.of(whole), proofGap));
  }

  /** The figures of a stay are those of a span in which a unit would have stood there. */
  private static Stay asStay(TankId tank, Span span) {
    UUID nobody = new UUID(0, 0);
    return new Stay(
        new UnitId(nobody), tank, new PositionId(nobody), span.from(), Optional.of(span.to()));
  }

  private static TankSpan.ChannelFigures figures(Channel channel) {
    Trace trace = channel.trace();
    int coldest = -1;
    int warmest = -1;
    for (int i = 0; i < trace.size(); i++) {
      coldest = coldest < 0 || trace.value(i) < trace.value(coldest) ? i : coldest;
      warmest = warmest < 0 || trace.value(i) > trace.value(warmest) ? i : warmest;
    }
    return new TankSpan.ChannelFigures(
        channel.watched(), trace.size(), point(trace, coldest), point(trace, warmest));
  }

  private static Optional<TankSpan.Point> point(Trace trace, int i) {
    return i < 0
        ? Optional.empty()
        : Optional.of(new TankSpan.Point(Trace.instant(trace.at(i)), new Celsius(trace.value(i))));
  }
}
