package org.givre.care;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.alarm.Answer;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.givre.storage.Tank;
import org.givre.storage.TankId;

/**
 * Announced openings: who opens which tank, for which units, for how long. A second announcement
 * before the first is done joins the same opening and the same clock. Needs OPEN_TANK.
 */
public final class Openings {

  private final Works works;
  private final Journal journal;
  private final CareStore store;
  private final CareInbox inbox;

  public Openings(Works works, Journal journal, CareStore store, CareInbox inbox) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.inbox = inbox;
  }

  public Outcome<OpeningState> announce(By by, Tank tank, List<UUID> units, Duration allowed) {
    List<Refusal> refusals = by.notAllowed(Permission.OPEN_TANK);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Optional<OpeningState> going = inbox.opening(tank.id()).filter(is -> !is.isDone());
    OpeningState state =
        going
            .map(is -> is.joined(units))
            .orElseGet(
                () ->
                    OpeningState.announced(
                        new Opening(CareId.next(), tank.id(), answer(by), units, allowed, true)));
    String act = going.isPresent() ? "care.opening-joined" : "care.opening-announced";
    Outcome<OpeningState> outcome =
        works.act(
            work -> {
              store.keep(work, state);
              journal.record(
                  work,
                  by.fact(act, subject(tank))
                      .with("units", state.opening().units().size())
                      .with("minutes", allowed.toMinutes()));
              return Outcome.done(state);
            });
    inbox.announced(state);
    return outcome;
  }

  /** « J’ouvre »: the allowed time counts from here where no switch says so. */
  public Outcome<TankId> opened(By by, Tank tank) {
    return lid(by, tank, true);
  }

  /** « Couvercle refermé ». */
  public Outcome<TankId> closed(By by, Tank tank) {
    return lid(by, tank, false);
  }

  /**
   * Announces an opening that begins at this very moment: who watches the tank hears both in this
   * order, so the second need not wait until the first is known.
   */
  public Outcome<OpeningState> openedNow(By by, Tank tank, List<UUID> units, Duration allowed) {
    return announce(by, tank, units, allowed)
        .then(
            state -> {
              Outcome<OpeningState> outcome =
                  works.act(
                      work -> {
                        journal.record(work, by.fact("care.lid-opened", subject(tank)));
                        return Outcome.done(state);
                      });
              inbox.lid(tank.id(), true, answer(by));
              return outcome;
            });
  }

  private Outcome<TankId> lid(By by, Tank tank, boolean open) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.OPEN_TANK));
    if (inbox.opening(tank.id()).filter(is -> !is.isDone()).isEmpty()) {
      refusals.add(new NotAnnounced());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Outcome<TankId> outcome =
        works.act(
            work -> {
              String act = open ? "care.lid-opened" : "care.lid-closed";
              journal.record(work, by.fact(act, subject(tank)));
              return Outcome.done(tank.id());
            });
    inbox.lid(tank.id(), open, answer(by));
    return outcome;
  }

  /** The newest openings of a tank, newest first. */
  public List<OpeningState> newest(TankId tank, int count) {
    return works.read(work -> store.openings(work, tank, count));
  }

  private static Subject subject(Tank tank) {
    return new Subject("tank", tank.id().toString(), tank.name());
  }

  private static Answer answer(By by) {
    return new Answer(by.actor(), by.session().displayName(), by.at(), by.why().words());
  }
}
