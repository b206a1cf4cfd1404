package org.givre.watch.store;

import java.util.List;
import java.util.Optional;
import org.givre.history.ReadingLog;
import org.givre.kernel.Work;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.probe.ChannelKind;
import org.givre.probe.ProbeStore;
import org.givre.storage.TankId;
import org.givre.watch.HandCurves;

/** Typed readings in the log of all readings. */
public final class LoggedHandCurves implements HandCurves {

  private final ProbeStore probes;
  private final ReadingLog log;

  public LoggedHandCurves(ProbeStore probes, ReadingLog log) {
    this.probes = probes;
    this.log = log;
  }

  @Override
  public Optional<ChannelId> channel(Work work, TankId tank, ChannelKind kind) {
    List<ChannelId> watching =
        probes.everWatched(work, tank).stream()
            .filter(ever -> ever.retired().isEmpty())
            .map(ever -> ever.channel())
            .filter(channel -> channel.kind() == kind)
            .map(channel -> channel.id())
            .toList();
    return watching.size() == 1 ? Optional.of(watching.getFirst()) : Optional.empty();
  }

  @Override
  public void add(Work work, Reading reading) {
    log.append(work, List.of(reading));
  }
}
