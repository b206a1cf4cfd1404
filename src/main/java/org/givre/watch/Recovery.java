package org.givre.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.givre.alarm.AlarmDeed;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.AlarmRules;
import org.givre.alarm.Deeds;
import org.givre.alarm.KeptEvent;
import org.givre.alarm.KeptState;
import org.givre.history.SpoolReport;
import org.givre.measure.Reading;
import org.givre.measure.Source;
import org.givre.measure.Value;

/**
 * Takes the machines up where they stood: stored states, then every act and every reading of the
 * spool that those states have not seen. The outage itself becomes a gap.
 */
final class Recovery {

  private static final String NOT_ASKED = "NOT_ASKED";

  private final Keeper keeper;
  private final Instant now;

  Recovery(Keeper keeper, Instant now) {
    this.keeper = keeper;
    this.now = now;
  }

  /**
   * @param notAsked gets an absence for each channel that was not asked while the program stood
   */
  Board board(WatchPlan plan, AlarmRules rules, Consumer<List<Reading>> notAsked) {
    List<KeptState> states = keeper.states().stream().map(this::notLaterThanNow).toList();
    Board board = new Board(plan, rules, new Resumed(states), now);
    board.channels().forEach(this::show);
    board.cares(keeper.cares(), now);
    states.stream()
        .filter(state -> readsChannel(board, state.point()))
        .map(Recovery::readAt)
        .min(Instant::compareTo)
        .ifPresent(from -> replay(board, from));
    keeper.openings().forEach(is -> board.announced(is));
    board.started(now);
    List<Reading> gaps = gaps(board);
    gaps.forEach(reading -> board.judge(reading, reading.at()));
    notAsked.accept(gaps);
    return board;
  }

  /** Others left long ago, or live from figures that no spool has. */
  private static boolean readsChannel(Board board, AlarmPoint point) {
    return board.machine(point.id()).isPresent()
        && point.channel().isPresent()
        && !point.kind().isDerived();
  }

  private void replay(Board board, Instant from) {
    List<KeptEvent> acts = new ArrayList<>(keeper.acts(from));
    SpoolReport report =
        keeper.replay(
            from,
            reading -> {
              while (!acts.isEmpty() && !acts.getFirst().event().at().isAfter(reading.at())) {
                act(board, acts.removeFirst());
              }
              board.replay(reading);
            });
    acts.forEach(act -> act(board, act));
    if (!report.damages().isEmpty()) {
      board.technical(Technical.SPOOL_DAMAGED, true, now);
      board.technical(Technical.SPOOL_DAMAGED, false, now);
    }
  }

  /** A machine that knows the act already refuses it, which changes nothing. */
  private static void act(Board board, KeptEvent kept) {
    java.util.Optional<AlarmDeed> deed = Deeds.deed(kept.event());
    deed.ifPresent(done -> board.done(kept.point().id(), done));
  }

  private void show(ChannelWatch watch) {
    keeper.newest(watch.channel().id(), now).forEach(watch::seen);
  }

  private List<Reading> gaps(Board board) {
    List<Reading> gaps = new ArrayList<>();
    for (ChannelWatch watch : board.channels()) {
      watch
          .last()
          .filter(
              last -> Duration.between(last.at(), now).compareTo(watch.channel().staleAfter()) > 0)
          .ifPresent(last -> gaps.add(missing(watch.channel())));
    }
    return gaps;
  }

  private Reading missing(WatchedChannel channel) {
    return new Reading(channel.id(), now, 0, new Value.Missing(NOT_ASKED), "", "", Source.LIVE);
  }

  private static Instant readAt(KeptState state) {
    return switch (state) {
      case KeptState.OfLimit limit -> limit.state().readAt();
      case KeptState.OfSilence silence -> silence.state().readAt();
    };
  }

  /** A state from a clock that went ahead would make every new reading look old. */
  private KeptState notLaterThanNow(KeptState kept) {
    Instant at =
        switch (kept) {
          case KeptState.OfLimit limit -> limit.state().at();
          case KeptState.OfSilence silence -> silence.state().at();
        };
    if (!at.isAfter(now)) {
      return kept;
    }
    Duration back = Duration.between(at, now);
    return switch (kept) {
      case KeptState.OfLimit limit ->
          new KeptState.OfLimit(limit.point(), limit.state().shifted(back), limit.overlay());
      case KeptState.OfSilence silence ->
          new KeptState.OfSilence(
              silence.point(), silence.state().shifted(back), silence.overlay());
    };
  }
}
