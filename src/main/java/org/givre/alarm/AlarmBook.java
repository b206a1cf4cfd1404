package org.givre.alarm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.givre.storage.TankId;

/**
 * How people answer alarms, and what became of alarms. An act is on disk before the machine takes
 * it up, so that nothing is silenced that a restart would not know about.
 */
public final class AlarmBook {

  private final Works works;
  private final Journal journal;
  private final AlarmStore store;
  private final AlarmInbox inbox;
  private final AlarmNames names;

  public AlarmBook(
      Works works, Journal journal, AlarmStore store, AlarmInbox inbox, AlarmNames names) {
    this.names = names;
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.inbox = inbox;
  }

  /**
   * Takes charge: sound and messages stop, the alarm stays. The comment is {@code by.why()}. Needs
   * TEND_TANK. Refused: {@link AlarmCommentMissing}, {@link AlreadyAcknowledged}, {@link
   * NothingToAcknowledge}, {@link AlarmUnknown}.
   */
  public Outcome<AlarmId> acknowledge(By by, AlarmId alarm) {
    return act(by, alarm, Permission.TEND_TANK, new AlarmDeed.Acknowledged(answer(by)));
  }

  /** Takes an acknowledgement back, with the reason: it sounds again. Needs TEND_TANK. */
  public Outcome<AlarmId> withdraw(By by, AlarmId alarm) {
    return act(by, alarm, Permission.TEND_TANK, new AlarmDeed.Withdrawn(answer(by)));
  }

  /**
   * Puts a latched alarm away with an assessment. Needs RESET_ALARM. Refused: {@link
   * AcknowledgeFirst}, {@link NothingToReset}, {@link AlarmCommentMissing}.
   */
  public Outcome<AlarmId> reset(By by, AlarmId alarm) {
    return act(by, alarm, Permission.RESET_ALARM, new AlarmDeed.WasReset(answer(by)));
  }

  /** Declares the sensor dead and exchanged. Needs RESET_ALARM. */
  public Outcome<AlarmId> closeSensor(By by, AlarmId alarm) {
    return act(by, alarm, Permission.RESET_ALARM, new AlarmDeed.SensorClosed(answer(by)));
  }

  /** Events of a tank in [from, to[, oldest first. */
  public List<KeptEvent> events(TankId tank, Instant from, Instant to) {
    return works.read(work -> store.events(work, tank, from, to));
  }

  /** The life of one occurrence so far, oldest first. */
  public List<KeptEvent> events(AlarmId alarm, Instant from) {
    return works.read(work -> store.events(work, alarm, from));
  }

  /** The newest events of all alarms, newest first. */
  public List<KeptEvent> newest(int count) {
    return works.read(work -> store.newest(work, count));
  }

  /** How often what was alarmed in [from, to[, the most frequent first. */
  public List<AlarmCount> counts(Instant from, Instant to) {
    return works.read(work -> store.counts(work, from, to));
  }

  private Outcome<AlarmId> act(By by, AlarmId alarm, Permission permission, AlarmDeed deed) {
    Optional<AlarmNow> now = inbox.now(alarm);
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(permission));
    now.ifPresentOrElse(
        is -> refusals.addAll(Deeds.refusals(is.state(), deed)),
        () -> refusals.add(new AlarmUnknown()));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Outcome<AlarmId> outcome =
        works.act(
            work -> {
              store.add(work, Deeds.event(now.orElseThrow(), deed));
              journal.record(
                  work,
                  by.fact(
                      "alarm." + Deeds.act(deed).code(), names.subject(now.orElseThrow().point())));
              return Outcome.done(alarm);
            });
    inbox.done(alarm, deed);
    return outcome;
  }

  private static Answer answer(By by) {
    return new Answer(by.actor(), by.session().displayName(), by.at(), by.why().words());
  }
}
