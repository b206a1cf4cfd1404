package org.givre.watch.store;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.givre.alarm.AlarmStore;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.KeptState;
import org.givre.care.Care;
import org.givre.care.CareStore;
import org.givre.care.OpeningExposure;
import org.givre.care.OpeningState;
import org.givre.history.ReadingLog;
import org.givre.history.Spool;
import org.givre.history.SpoolReport;
import org.givre.history.SpoolUnwritable;
import org.givre.kernel.NotKept;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.Reading;
import org.givre.watch.Keeper;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Spool, rows and alarm tables behind one door; a world that says no is an answer here, logged once
 * each time it begins. Used by the keeping thread alone.
 */
public final class SqlKeeper implements Keeper {

  private static final Logger LOG = LoggerFactory.getLogger(SqlKeeper.class);

  private final Works works;
  private final Spool spool;
  private final ReadingLog log;
  private final AlarmStore alarms;
  private final CareStore care;
  private final OpeningExposure exposure;
  private boolean away;
  private boolean full;

  /** Where what is done to tanks is kept, and what an opening was to the units handled. */
  public record Tanks(CareStore care, OpeningExposure exposure) {}

  public SqlKeeper(Works works, Spool spool, ReadingLog log, AlarmStore alarms, Tanks tanks) {
    this.care = tanks.care();
    this.exposure = tanks.exposure();
    this.works = works;
    this.spool = spool;
    this.log = log;
    this.alarms = alarms;
  }

  @Override
  public Kept spool(List<Reading> batch) {
    try {
      spool.append(batch);
      full = false;
      return Kept.KEPT;
    } catch (SpoolUnwritable unwritable) {
      if (!full) {
        LOG.warn("spool unwritable, {} readings wait", batch.size(), unwritable);
      }
      full = true;
      return Kept.NOT_KEPT;
    }
  }

  @Override
  public Kept rows(List<Reading> batch) {
    return tried(
        () ->
            works.inOne(
                work -> {
                  log.append(work, batch);
                  return batch.size();
                }));
  }

  @Override
  public Kept alarms(List<KeptEvent> events, List<KeptState> states) {
    return tried(
        () ->
            works.inOne(
                work -> {
                  events.forEach(event -> alarms.add(work, event));
                  states.forEach(state -> alarms.keep(work, state));
                  return states.size();
                }));
  }

  @Override
  public Kept openings(List<OpeningState> openings) {
    return tried(() -> works.inOne(work -> keep(work, openings)));
  }

  private int keep(Work work, List<OpeningState> openings) {
    for (OpeningState is : openings) {
      boolean closedBefore =
          care.opening(work, is.opening().id()).flatMap(OpeningState::closedAt).isPresent();
      care.keep(work, is);
      if (is.closedAt().isPresent() && !closedBefore) {
        exposure.closed(work, is);
      }
    }
    return openings.size();
  }

  @Override
  public List<Care> cares() {
    return works.read(care::open);
  }

  @Override
  public List<OpeningState> openings() {
    return works.read(care::openings);
  }

  private Kept tried(Runnable act) {
    try {
      act.run();
      away = false;
      return Kept.KEPT;
    } catch (NotKept | JdbiException failed) {
      if (!away) {
        LOG.warn("database does not take what was judged", failed);
      }
      away = true;
      return Kept.NOT_KEPT;
    }
  }

  @Override
  public List<KeptState> states() {
    return works.read(alarms::states);
  }

  @Override
  public List<KeptEvent> acts(Instant from) {
    return works.read(work -> alarms.acts(work, from));
  }

  @Override
  public SpoolReport replay(Instant from, Consumer<Reading> sink) {
    try {
      return spool.replay(from, sink);
    } catch (UncheckedIOException unreadable) {
      LOG.warn("spool unreadable", unreadable);
      return new SpoolReport(0, List.of(new SpoolReport.Damage("", 0, false)));
    }
  }

  @Override
  public List<Reading> newest(ChannelId channel, Instant until) {
    return works.read(
        work -> {
          List<Reading> newest = new ArrayList<>();
          log.latestValue(work, channel, until).ifPresent(newest::add);
          log.latest(work, channel, until).ifPresent(newest::add);
          return newest;
        });
  }
}
