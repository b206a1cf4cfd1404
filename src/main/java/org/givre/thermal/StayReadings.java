package org.givre.thermal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.givre.custody.Stay;
import org.givre.measure.Celsius;
import org.givre.product.StorageLimit;

/** One stay with every reading of the channels that watched its tank, and its figures. */
final class StayReadings {

  private final Stay stay;
  private final String tank;
  private final String path;
  private final Instant until;
  private final List<Channel> channels;

  StayReadings(Stay stay, String tank, String path, Instant until, List<Channel> channels) {
    this.stay = stay;
    this.tank = tank;
    this.path = path;
    this.until = until;
    this.channels = List.copyOf(channels);
  }

  String tank() {
    return tank;
  }

  long begin() {
    return Trace.micros(stay.from());
  }

  long end() {
    return Trace.micros(until);
  }

  /** The warmest usable reading of any channel. */
  Optional<Warmest> warmest() {
    return channels.stream()
        .flatMap(channel -> warmest(channel).stream())
        .max(Comparator.comparing(Warmest::value));
  }

  private static Optional<Warmest> warmest(Channel channel) {
    int best = channel.trace().warmest();
    return best < 0 ? Optional.empty() : Optional.of(reading(channel, best));
  }

  private static Warmest reading(Channel channel, int i) {
    return new Warmest(
        new Celsius(channel.trace().value(i)),
        Trace.instant(channel.trace().at(i)),
        channel.watched().probe());
  }

  /** The figures of the channel that was longest above the limit. */
  Above above(StorageLimit limit) {
    Above worst = new Above(limit, 0, Bounds.NONE, Bounds.NONE);
    for (Channel channel : channels) {
      Above here = above(channel, limit);
      int longer = here.time().atMost().compareTo(worst.time().atMost());
      if (longer > 0 || longer == 0 && here.readings() > worst.readings()) {
        worst = here;
      }
    }
    return worst;
  }

  private Above above(Channel channel, StorageLimit limit) {
    long readings = 0;
    Bounds time = Bounds.NONE;
    Bounds longest = Bounds.NONE;
    for (Runs.Run run : Runs.above(channel, limit, begin(), end())) {
      readings += run.count();
      time = time.plus(run.bounds());
      if (run.bounds().atMost().compareTo(longest.atMost()) > 0) {
        longest = run.bounds();
      }
    }
    return new Above(limit, readings, time, longest);
  }

  /** Runs above the limit on any channel, oldest first; not judged yet. */
  List<Excursion> excursions(StorageLimit limit) {
    List<Excursion> found = new ArrayList<>();
    for (Channel channel : channels) {
      for (Runs.Run run : Runs.above(channel, limit, begin(), end())) {
        found.add(
            new Excursion(
                new Span(Trace.instant(run.first()), Trace.instant(run.last())),
                run.count(),
                run.bounds(),
                reading(channel, run.warmest()),
                Optional.empty()));
      }
    }
    found.sort(Comparator.comparing(excursion -> excursion.readings().from()));
    return found;
  }

  /** What was read on the displays meanwhile and typed. */
  List<TypedReading> typed() {
    return channels.stream().flatMap(channel -> channel.trace().typed().stream()).toList();
  }

  /** It warms from the top: where a probe stands there, only that place proves. */
  List<Channel> proving() {
    List<Channel> top =
        channels.stream().filter(c -> c.watched().place() == Watched.Place.TOP).toList();
    return top.isEmpty() ? channels : top;
  }

  boolean hasProof() {
    for (Channel channel : proving()) {
      for (int i = 0; i < channel.trace().size(); i++) {
        if (channel.trace().proves(i)) {
          return true;
        }
      }
    }
    return false;
  }

  MeasuredStay measured() {
    Optional<Channel> warmest =
        channels.stream()
            .filter(channel -> channel.trace().size() > 0)
            .max(Comparator.comparing(channel -> warmest(channel).orElseThrow().value()));
    return new MeasuredStay(
        stay,
        tank,
        path,
        until,
        warmest.map(channel -> channel.trace().size()).orElse(0),
        warmest.map(StayReadings::coldest),
        warmest(),
        channels.stream().map(Channel::watched).toList());
  }

  private static Celsius coldest(Channel channel) {
    double least = channel.trace().value(0);
    for (int i = 1; i < channel.trace().size(); i++) {
      least = Math.min(least, channel.trace().value(i));
    }
    return new Celsius(least);
  }
}
