package org.givre.thermal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of a whole life that no good reading proves, and why. A move from one place to the
 * next does not cut a gap in two: the unit was not measured before it nor after it.
 */
final class Gaps {

  /** Nothing was asked of the line: the program did not run. */
  static final String NOT_ASKED = "NOT_ASKED";

  /** No probe watched the tank. */
  static final String NO_PROBE = "NO_PROBE";

  private final Duration proofGap;
  private final List<RecordedGap> found = new ArrayList<>();
  private long last;

  private Gaps(Duration proofGap) {
    this.proofGap = proofGap;
  }

  /** Gaps of these stays, which follow each other; none judged yet. */
  static List<RecordedGap> of(List<StayReadings> stays, Duration proofGap) {
    Gaps gaps = new Gaps(proofGap);
    StayReadings before = null;
    for (StayReadings stay : stays) {
      gaps.enter(before, stay);
      long longest = longest(stay.proving());
      for (long at : proofs(stay.proving())) {
        gaps.reach(stay, at, longest);
      }
      before = stay;
    }
    if (before != null) {
      gaps.reach(before, before.end(), longest(before.proving()));
    }
    return List.copyOf(gaps.found);
  }

  private void enter(StayReadings before, StayReadings stay) {
    if (before == null) {
      last = stay.begin();
    } else if (before.end() < stay.begin()) {
      reach(before, before.end(), longest(before.proving()));
      last = stay.begin();
    }
  }

  /** Asked for each reading of months: what it needs is worked out before. */
  private void reach(StayReadings stay, long at, long longest) {
    if (at - last > longest) {
      found.add(gap(stay, last, at));
    }
    last = Math.max(last, at);
  }

  private static long longest(List<Channel> channels) {
    return channels.stream().mapToLong(Channel::gapMicros).max().orElse(0);
  }

  /** Instants of the good readings of all channels together, sorted. */
  private static long[] proofs(List<Channel> channels) {
    int all = channels.stream().mapToInt(channel -> channel.trace().size()).sum();
    long[] instants = new long[all];
    int size = 0;
    for (Channel channel : channels) {
      Trace trace = channel.trace();
      for (int i = 0; i < trace.size(); i++) {
        if (trace.proves(i)) {
          instants[size++] = trace.at(i);
        }
      }
    }
    long[] sorted = Arrays.copyOf(instants, size);
    if (channels.size() > 1) {
      Arrays.sort(sorted);
    }
    return sorted;
  }

  private RecordedGap gap(StayReadings stay, long from, long to) {
    Span span = new Span(Trace.instant(from), Trace.instant(to));
    boolean isLong = span.length().compareTo(proofGap) > 0;
    String cause = cause(stay.proving(), from, to);
    return new RecordedGap(span, cause, stay.tank(), isLong, Optional.empty());
  }

  private static String cause(List<Channel> channels, long from, long to) {
    for (Channel channel : channels) {
      String cause = channel.trace().causeWithin(from, to);
      if (cause != null) {
        return cause;
      }
    }
    boolean watched =
        channels.stream()
            .map(Channel::watched)
            .anyMatch(
                w -> w.from().isBefore(Trace.instant(to)) && w.to().isAfter(Trace.instant(from)));
    return watched ? NOT_ASKED : NO_PROBE;
  }
}
