package org.givre.dispensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.deviation.Deviation;
import org.givre.deviation.DeviationKind;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.product.ClockState;

/** Clocks that ran out become deviations, once each, whether or not anybody looks at a screen. */
public final class Overruns {

  private final Works works;
  private final Dossiers dossiers;
  private final ThawRecords records;
  private final ThawStore store;

  public Overruns(Works works, Dossiers dossiers, ThawRecords records, ThawStore store) {
    this.works = works;
    this.dossiers = dossiers;
    this.records = records;
    this.store = store;
  }

  /** Reports each clock that ran out by now and was not reported yet; called at every tick. */
  public List<Deviation> report(Instant now) {
    boolean any =
        works.read(
            work ->
                records.outOfTheTank(work, now).stream()
                    .anyMatch(r -> !fresh(work, r, now).isEmpty()));
    return any ? works.inOne(work -> reportAll(work, now)) : List.of();
  }

  private List<Deviation> reportAll(Work work, Instant now) {
    List<Deviation> reported = new ArrayList<>();
    for (ThawRecord record : records.outOfTheTank(work, now)) {
      reported.addAll(report(work, record, now, ActorId.GIVRE));
    }
    return reported;
  }

  /** In an act that has just written the time which ended a clock too late. */
  List<Deviation> report(Work work, ThawRecord record, Instant now, ActorId by) {
    List<Deviation> reported = new ArrayList<>();
    for (ClockState state : fresh(work, record, now)) {
      Deviation deviation =
          new Incidents(dossiers.knows().deviations())
              .report(
                  work,
                  by,
                  now,
                  DeviationKind.CLOCK,
                  words(state),
                  dossiers.subject(work, record.unit(), now));
      store.reported(work, record.unit().id(), state.rule().name(), deviation.id());
      reported.add(deviation);
    }
    return reported;
  }

  private List<ClockState> fresh(Work work, ThawRecord record, Instant now) {
    return record.broken(now).stream()
        .filter(state -> !(state instanceof ClockState.StartMissing))
        .filter(state -> !store.isReported(work, record.unit().id(), state.rule().name()))
        .toList();
  }

  private static String words(ClockState state) {
    return switch (state) {
      case ClockState.Running s -> s.rule().name() + " > " + s.deadline();
      case ClockState.Exceeded s -> s.rule().name() + " > " + s.deadline() + " : " + s.at();
      default -> state.rule().name();
    };
  }
}
