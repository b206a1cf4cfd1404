package org.givre.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.Session;
import org.givre.access.SignedDifferentThings;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * Whoever silences signs, says why, and it ends by itself: shelving by an operator (at most four
 * hours), inhibition signed by the pharmacist or quality (at most seven days). Underneath, the
 * machines go on.
 */
public final class AlarmSilencing {

  /** The longest that an operator may put an alarm aside. */
  public static final Duration LONGEST_SHELF = Duration.ofHours(4);

  /** The longest that an alarm may be inhibited. */
  public static final Duration LONGEST_INHIBITION = Duration.ofDays(7);

  /** In this time the same person shelves a critical temperature alarm once. */
  private static final Duration ONCE_IN = Duration.ofHours(24);

  /** What a signature under an inhibition says. */
  public static final String INHIBITED = "alarm.inhibited";

  /** What the second person of a repeated shelving signs. */
  public static final String SHELVED_AGAIN = "alarm.shelved-again";

  private final Works works;
  private final Journal journal;
  private final AlarmStore store;
  private final AlarmInbox inbox;
  private final Signing signing;
  private final AlarmNames names;

  public AlarmSilencing(
      Works works,
      Journal journal,
      AlarmStore store,
      AlarmInbox inbox,
      Signing signing,
      AlarmNames names) {
    this.names = names;
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.inbox = inbox;
    this.signing = signing;
  }

  /**
   * Puts one alarm aside: judged and recorded, silent. The reason is {@code by.why()}. Needs
   * SHELVE_ALARM. A critical temperature alarm is not shelved twice in 24 h by the same person
   * without {@code second}, who signs {@link #toShelveAgain}.
   *
   * <p>Refused: {@link ShelvedTooLong}, {@link ShelvedTwice}, {@link AlarmCommentMissing}, {@link
   * NothingToAcknowledge}, {@link AlarmUnknown}, SamePersonTwice.
   */
  public Outcome<AlarmId> shelve(By by, AlarmId alarm, Duration how, Optional<Pledge> second) {
    AlarmDeed.WasShelved deed =
        new AlarmDeed.WasShelved(
            answer(by), by.at().plus(how), second.map(Pledge::displayName).orElse(""));
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SHELVE_ALARM));
    second.ifPresent(
        other -> refusals.addAll(wrongSecond(by, other, toShelveAgain(alarm).asSecond())));
    refusals.addAll(machine(alarm, deed));
    if (second.isEmpty() && isGrave(alarm) && shelvedBefore(by, alarm)) {
      refusals.add(new ShelvedTwice());
    }
    return keep(by, alarm, deed, second.stream().toList(), refusals);
  }

  public Outcome<AlarmId> shelve(By by, AlarmId alarm, Duration how) {
    return shelve(by, alarm, how, Optional.empty());
  }

  /** Ends a shelving before its time: what still lasts sounds again. */
  public Outcome<AlarmId> unshelve(By by, AlarmId alarm) {
    AlarmDeed deed = new AlarmDeed.Unshelved(answer(by));
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SHELVE_ALARM));
    refusals.addAll(machine(alarm, deed));
    if (!(overlay(alarm) instanceof Overlay.Shelved)) {
      refusals.add(new NothingSilenced());
    }
    return keep(by, alarm, deed, List.of(), refusals);
  }

  /**
   * Inhibits an alarm until an instant. Signed by the pharmacist or quality; a temperature alarm by
   * two persons.
   *
   * <p>Refused: {@link InhibitedTooLong}, {@link InhibitionNeedsTwo}, {@link AlarmCommentMissing},
   * {@link AlarmUnknown}, SamePersonTwice, SignedDifferentThings.
   */
  public Outcome<AlarmId> inhibit(
      By by, AlarmId alarm, Instant until, Pledge signer, Optional<Pledge> second) {
    Answer answer = new Answer(signer.person().actor(), signer.displayName(), by.at(), words(by));
    AlarmDeed deed =
        new AlarmDeed.WasInhibited(answer, until, second.map(Pledge::displayName).orElse(""));
    ToSign what = toInhibit(alarm, until);
    List<Refusal> refusals = new ArrayList<>(machine(alarm, deed));
    if (!signer.what().equals(what)) {
      refusals.add(new SignedDifferentThings());
    }
    second.ifPresent(other -> refusals.addAll(wrongSecond(signer, other, what.asSecond())));
    if (second.isEmpty() && needsTwo(alarm)) {
      refusals.add(new InhibitionNeedsTwo());
    }
    boolean ahead = until.isAfter(by.at());
    if (!ahead || Duration.between(by.at(), until).compareTo(LONGEST_INHIBITION) > 0) {
      refusals.add(new InhibitedTooLong(LONGEST_INHIBITION.toDays()));
    }
    List<Pledge> signers = new ArrayList<>(List.of(signer));
    second.ifPresent(signers::add);
    return keep(by, alarm, deed, signers, refusals);
  }

  /** Ends an inhibition before its time. Needs the right to sign one. */
  public Outcome<AlarmId> endInhibition(By by, AlarmId alarm) {
    AlarmDeed deed = new AlarmDeed.Uninhibited(answer(by));
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.INHIBIT_ALARM));
    refusals.addAll(machine(alarm, deed));
    if (!(overlay(alarm) instanceof Overlay.Inhibited)) {
      refusals.add(new NothingSilenced());
    }
    return keep(by, alarm, deed, List.of(), refusals);
  }

  /** What each signer of an inhibition signs. */
  public static ToSign toInhibit(AlarmId alarm, Instant until) {
    return new ToSign(
        Permission.INHIBIT_ALARM,
        Part.FIRST,
        INHIBITED,
        new Subject("alarm", alarm.toString(), ""),
        Digest.of(alarm + " " + until));
  }

  /** What the second person signs for a critical temperature alarm shelved again. */
  public static ToSign toShelveAgain(AlarmId alarm) {
    return new ToSign(
        Permission.INHIBIT_ALARM,
        Part.FIRST,
        SHELVED_AGAIN,
        new Subject("alarm", alarm.toString(), ""),
        Digest.of(alarm.toString()));
  }

  /** Whether two persons must sign the inhibition of this alarm. */
  public boolean needsTwo(AlarmId alarm) {
    return inbox.now(alarm).map(now -> now.point().isTemperature()).orElse(false);
  }

  /** Whether this person needs a second one to shelve this alarm now. */
  public boolean needsSecond(Session who, AlarmId alarm, Instant at) {
    return isGrave(alarm) && shelvedBefore(new By(who, at), alarm);
  }

  private boolean isGrave(AlarmId alarm) {
    return inbox
        .now(alarm)
        .filter(now -> now.point().isTemperature())
        .flatMap(AlarmNow::level)
        .filter(AlarmLevel.CRITICAL::equals)
        .isPresent();
  }

  private boolean shelvedBefore(By by, AlarmId alarm) {
    return works.read(work -> store.shelved(work, alarm, by.actor(), by.at().minus(ONCE_IN)));
  }

  private Overlay overlay(AlarmId alarm) {
    return inbox.now(alarm).map(AlarmNow::own).orElse(Overlay.NONE);
  }

  private List<Refusal> machine(AlarmId alarm, AlarmDeed deed) {
    return inbox
        .now(alarm)
        .map(now -> Deeds.refusals(now.state(), deed))
        .orElse(List.of(new AlarmUnknown()));
  }

  private static List<Refusal> wrongSecond(By by, Pledge second, ToSign what) {
    List<Refusal> refusals = new ArrayList<>();
    if (second.person().equals(by.session().person())) {
      refusals.add(new org.givre.access.SamePersonTwice(second.displayName()));
    }
    if (!second.what().equals(what)) {
      refusals.add(new SignedDifferentThings());
    }
    return refusals;
  }

  private static List<Refusal> wrongSecond(Pledge first, Pledge second, ToSign what) {
    List<Refusal> refusals = new ArrayList<>();
    if (second.person().equals(first.person())) {
      refusals.add(new org.givre.access.SamePersonTwice(second.displayName()));
    }
    if (!second.what().equals(what)) {
      refusals.add(new SignedDifferentThings());
    }
    return refusals;
  }

  private Outcome<AlarmId> keep(
      By by, AlarmId alarm, AlarmDeed deed, List<Pledge> signers, List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    AlarmNow now = inbox.now(alarm).orElseThrow();
    Outcome<AlarmId> outcome =
        works.act(
            work -> {
              signers.forEach(pledge -> signing.keep(work, pledge));
              store.add(work, Deeds.event(now, deed));
              journal(work, by, now, deed);
              return Outcome.done(alarm);
            });
    inbox.done(alarm, deed);
    return outcome;
  }

  private void journal(Work work, By by, AlarmNow now, AlarmDeed deed) {
    AuditFact fact = by.fact("alarm." + Deeds.act(deed).code(), names.subject(now.point()));
    fact =
        switch (deed) {
          case AlarmDeed.WasShelved is -> second(fact.with("until", is.until()), is.second());
          case AlarmDeed.WasInhibited is -> second(fact.with("until", is.until()), is.second());
          default -> fact;
        };
    journal.record(work, fact);
  }

  private static AuditFact second(AuditFact fact, String name) {
    return name.isEmpty() ? fact : fact.with("second", name);
  }

  private static String words(By by) {
    return by.why().words();
  }

  private static Answer answer(By by) {
    return new Answer(by.actor(), by.session().displayName(), by.at(), words(by));
  }
}
