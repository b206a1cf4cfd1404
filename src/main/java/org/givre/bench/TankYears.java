package org.givre.bench;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.rehearsal.Scene;
import org.givre.rehearsal.SimulatedTank;
import org.givre.rehearsal.TankFigures;

/** The simulated tank of the handbook (§14) read once a minute, in tenths, to the second. */
final class TankYears {

  static final int MINUTES = 1_440;

  private static final String FRAME = "010314F863F90C00E2000A0000FFFF0001000000008000926D";

  private final SimulatedTank tank;

  TankYears(long seed) {
    tank = new SimulatedTank(seed, Scene.NORMAL);
  }

  /** The next day's figures, one a minute. */
  List<TankFigures> day() {
    return IntStream.range(0, MINUTES)
        .mapToObj(
            minute -> {
              tank.advance(60);
              return tank.figures();
            })
        .toList();
  }

  static double tenths(double number) {
    return Math.rint(number * 10) / 10;
  }

  static Reading reading(ChannelId channel, Instant at, double number) {
    return new Reading(
        channel, at, 0, new Value.Good(number), FRAME, "tank-block-10@1", Source.LIVE);
  }
}
