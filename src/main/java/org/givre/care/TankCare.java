package org.givre.care;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.alarm.Answer;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.storage.Tank;
import org.givre.storage.TankId;

/**
 * Takes a tank out of the usual and back: maintenance, which ends only through its checklist; out
 * of service, only when it is empty. Needs OPEN_TANK.
 */
public final class TankCare {

  private static final Duration LONGEST = Duration.ofDays(30);

  private final Works works;
  private final Journal journal;
  private final CareStore store;
  private final CareInbox inbox;
  private final UnitsIn units;

  public TankCare(Works works, Journal journal, CareStore store, CareInbox inbox, UnitsIn units) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.inbox = inbox;
    this.units = units;
  }

  /** Who works at the tank, where to reach them, until when. */
  public record Worker(String owner, String phone, Instant until) {}

  /**
   * Begins a maintenance; the reason is {@code by.why()}. Refused: {@link AlreadyInCare}, {@link
   * CareReasonMissing}, {@link OwnerMissing}, {@link CareEndUnfit}.
   */
  public Outcome<Care> maintain(By by, Tank tank, Worker work) {
    List<Refusal> refusals = begins(by, tank.id());
    if (work.owner().isBlank() || work.phone().isBlank()) {
      refusals.add(new OwnerMissing());
    }
    boolean ahead = work.until().isAfter(by.at());
    if (!ahead || Duration.between(by.at(), work.until()).compareTo(LONGEST) > 0) {
      refusals.add(new CareEndUnfit(LONGEST.toDays()));
    }
    Care.Maintenance care =
        new Care.Maintenance(
            CareId.next(), tank.id(), answer(by), work.owner(), work.phone(), work.until());
    return begin(by, tank, care, refusals);
  }

  /** Takes an empty tank out of service. Refused: {@link TankNotEmpty} and as above. */
  public Outcome<Care> takeOut(By by, Tank tank) {
    List<Refusal> refusals = begins(by, tank.id());
    if (!units.of(tank.id()).isEmpty()) {
      refusals.add(new TankNotEmpty());
    }
    return begin(by, tank, new Care.OutOfService(CareId.next(), tank.id(), answer(by)), refusals);
  }

  /** What the program sees of the checklist now. */
  public List<Check> checklist(TankId tank) {
    return inbox.checklist(tank);
  }

  /**
   * Ends a maintenance or a time out of service. {@code signed} are the lines that the person
   * vouches for where the program cannot see. Refused: {@link CheckFails} for each line that the
   * program sees is not so, {@link ChecksUnsigned}, {@link NotInCare}.
   */
  public Outcome<Care> end(By by, Tank tank, Set<CheckItem> signed) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.OPEN_TANK));
    Optional<Care> care = of(tank.id());
    if (care.isEmpty()) {
      refusals.add(new NotInCare());
    }
    List<Check> checks = new ArrayList<>();
    for (Check check : inbox.checklist(tank.id())) {
      switch (check.seen()) {
        case NO -> refusals.add(new CheckFails("care.check." + check.item().code()));
        case UNSEEN -> {
          if (!signed.contains(check.item())) {
            refusals.add(new ChecksUnsigned());
          }
          checks.add(new Check(check.item(), Check.Seen.SIGNED, check.detail()));
        }
        case YES, SIGNED -> checks.add(check);
      }
    }
    List<Refusal> once = refusals.stream().distinct().toList();
    return once.isEmpty() ? end(by, tank, care.orElseThrow(), checks) : Outcome.refused(once);
  }

  private Outcome<Care> end(By by, Tank tank, Care care, List<Check> checks) {
    return told(
        works.act(
            work -> {
              store.end(work, care.id(), answer(by), checks);
              var fact = by.fact("care." + care.code() + "-ended", subject(tank));
              for (Check check : checks) {
                fact = fact.with(check.item().code(), check.seen().code());
              }
              journal.record(work, fact);
              return Outcome.done(care);
            }));
  }

  /** What lasts at a tank. */
  public Optional<Care> of(TankId tank) {
    return works.read(store::open).stream().filter(care -> care.tank().equals(tank)).findFirst();
  }

  /** What lasted at a tank in a span, for sheets. */
  public List<EndedCare> during(Work work, TankId tank, Instant from, Instant to) {
    return store.during(work, tank, from, to);
  }

  private List<Refusal> begins(By by, TankId tank) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.OPEN_TANK));
    if (by.why().words().isBlank()) {
      refusals.add(new CareReasonMissing());
    }
    if (of(tank).isPresent()) {
      refusals.add(new AlreadyInCare());
    }
    return refusals;
  }

  private Outcome<Care> begin(By by, Tank tank, Care care, List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return told(
        works.act(
            work -> {
              store.begin(work, care);
              var fact = by.fact("care." + care.code() + "-begun", subject(tank));
              if (care instanceof Care.Maintenance is) {
                fact =
                    fact.with("owner", is.owner())
                        .with("phone", is.phone())
                        .with("until", is.until());
              }
              journal.record(work, fact);
              return Outcome.done(care);
            }));
  }

  private Outcome<Care> told(Outcome<Care> outcome) {
    if (outcome.isDone()) {
      inbox.cares(works.read(store::open));
    }
    return outcome;
  }

  private static Subject subject(Tank tank) {
    return new Subject("tank", tank.id().toString(), tank.name());
  }

  private static Answer answer(By by) {
    return new Answer(by.actor(), by.session().displayName(), by.at(), by.why().words());
  }
}
