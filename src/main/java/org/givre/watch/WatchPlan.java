package org.givre.watch;

import java.util.List;

/** What is to be watched. */
public record WatchPlan(List<WatchedChannel> channels) {
  public WatchPlan {
    channels = List.copyOf(channels);
  }
}
