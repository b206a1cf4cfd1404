package org.givre.dispensing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.givre.kernel.Ticker;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;
import org.givre.storage.TankId;
import org.givre.thermal.TankReadings;
import org.givre.thermal.Watched;

/** One probe at the top of every tank, read once a minute at −178 °C but for what a test says. */
public final class TankOfReadings implements TankReadings {

  private static final ChannelId TOP = new ChannelId(new UUID(7, 7));
  private final Ticker ticker;
  private final TreeMap<Instant, Optional<Double>> said = new TreeMap<>();

  TankOfReadings(Ticker ticker) {
    this.ticker = ticker;
  }

  /** From now on the tank is this warm. */
  public void warm(double degrees) {
    said.put(ticker.now(), Optional.of(degrees));
  }

  /** From now on nothing is read. */
  public void silent() {
    said.put(ticker.now(), Optional.empty());
  }

  public void cold() {
    warm(-178);
  }

  @Override
  public List<Watched> channels(Work work, TankId tank, Instant from, Instant to) {
    return List.of(
        new Watched(
            TOP,
            "sonde haute",
            Watched.Place.TOP,
            Instant.MIN,
            Instant.MAX,
            Duration.ofMinutes(1),
            Optional.of(LocalDate.of(2027, 3, 1))));
  }

  @Override
  public void each(Work work, ChannelId channel, Instant from, Instant to, Consumer<Reading> sink) {
    for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
      Optional<Double> value =
          Optional.ofNullable(said.floorEntry(at))
              .map(e -> e.getValue())
              .orElse(Optional.of(-178.0));
      Value read = value.<Value>map(Value.Good::new).orElse(new Value.Missing("TIMEOUT"));
      sink.accept(new Reading(channel, at, 0, read, "", "", Source.LIVE));
    }
  }
}
