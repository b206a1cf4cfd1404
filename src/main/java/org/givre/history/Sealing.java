package org.givre.history;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.history.BlockStore.Sealed;
import org.givre.kernel.ActorId;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.Micros;

/**
 * Seals what is old enough: each UTC day that is over becomes one block a channel, the head of the
 * chain goes into the journal, the day's spool file is packed. Cut short anywhere, it goes on where
 * it stood: a channel's day is rows or block, never both, never neither.
 */
public final class Sealing {

  /** Stragglers of the keeping queue reach the rows within this. */
  private static final Duration GRACE = Duration.ofHours(1);

  private final Works works;
  private final BlockStore store;
  private final Spool spool;
  private final Journal journal;

  public Sealing(Works works, BlockStore store, Spool spool, Journal journal) {
    this.works = works;
    this.store = store;
    this.spool = spool;
    this.journal = journal;
  }

  /**
   * Seals every day that was over an hour ago.
   *
   * @return what was sealed, oldest first
   */
  public List<Sealed> upTo(Instant now) {
    int today = Micros.day(Micros.of(now.minus(GRACE)));
    List<Sealed> sealed = new ArrayList<>();
    record(now).ifPresent(sealed::add);
    for (int day : works.read(work -> store.openDays(work, today))) {
      seal(day, now);
      record(now).ifPresent(sealed::add);
    }
    spool.plainDays().stream().filter(day -> day < today).forEach(spool::close);
    recordFiles(now);
    return sealed;
  }

  private void seal(int day, Instant now) {
    Map<Long, Long> frames = spool.frames(day);
    for (ChannelId channel : works.read(work -> store.openChannels(work, day))) {
      try {
        works.inOne(work -> store.seal(work, channel, day, frames, now));
      } catch (SealedMeanwhile busy) {
        // The next run takes this channel; nothing was written.
        continue;
      }
    }
  }

  private Optional<Sealed> record(Instant now) {
    if (works.read(work -> store.unrecorded(work, now)).isEmpty()) {
      return Optional.empty();
    }
    return works.inOne(
        work -> {
          Optional<Sealed> sealed = store.unrecorded(work, now);
          sealed.ifPresent(
              run -> {
                store.record(work, run);
                journal.record(work, fact(run));
              });
          return sealed;
        });
  }

  private void recordFiles(Instant now) {
    Set<String> known =
        works.read(store::closedFiles).stream().map(Spool.Closed::file).collect(toSet());
    spool.packedFiles().stream()
        .filter(file -> !known.contains(file))
        .flatMap(file -> spool.look(file).stream())
        .forEach(
            closed ->
                works.inOne(
                    work -> {
                      store.record(work, closed, now);
                      return closed;
                    }));
  }

  private static AuditFact fact(Sealed sealed) {
    String day = LocalDate.ofEpochDay(sealed.day()).toString();
    return AuditFact.of(
            sealed.at(), ActorId.GIVRE, "history.sealed", new Subject("readings", day, day))
        .with("blocks", sealed.blocks())
        .with("readings", sealed.readings())
        .with("last", sealed.lastSeq())
        .with("head", sealed.head().hex());
  }
}
