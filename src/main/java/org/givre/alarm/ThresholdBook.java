package org.givre.alarm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Role;
import org.givre.access.SignedDifferentThings;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;
import org.givre.storage.TankId;

/**
 * The alarm thresholds of the site: which are in force, their versions, and a change signed by two
 * persons of whom the first is a pharmacist. The running watch takes a new version at once.
 */
public final class ThresholdBook {

  /** What a signature says; words in {@code access.meaning.alarm.thresholds}. */
  public static final String MEANING = "alarm.thresholds";

  private final Works works;
  private final ThresholdStore store;
  private final Signing signing;
  private final Journal journal;
  private final ThresholdInbox inbox;

  public ThresholdBook(
      Works works, ThresholdStore store, Signing signing, Journal journal, ThresholdInbox inbox) {
    this.works = works;
    this.store = store;
    this.signing = signing;
    this.journal = journal;
    this.inbox = inbox;
  }

  /** Every version, oldest first. */
  public List<ThresholdVersion> versions() {
    return works.read(store::versions);
  }

  public SiteThresholds inForce() {
    return works.read(work -> inForce(store.versions(work), Instant.MAX));
  }

  /** What was in force for a tank at an instant: the limits of then, not of now. */
  public Thresholds at(TankId tank, Instant instant) {
    return works.read(work -> inForce(store.versions(work), instant)).of(tank);
  }

  /** The thresholds that a list of versions puts in force at an instant. */
  public static SiteThresholds inForce(List<ThresholdVersion> versions, Instant instant) {
    Thresholds site = AlarmSettings.PROPOSED;
    Map<TankId, Thresholds> tanks = new HashMap<>();
    for (ThresholdVersion version : versions) {
      if (version.from().isAfter(instant)) {
        continue;
      }
      if (version.tank().isPresent()) {
        tanks.put(version.tank().get(), version.thresholds());
      } else {
        site = version.thresholds();
      }
    }
    return new SiteThresholds(site, tanks);
  }

  /** What each of the two is asked to sign. */
  public static ToSign toSign(Optional<TankId> tank, Thresholds thresholds) {
    return new ToSign(
        Permission.SET_RULES, Part.FIRST, MEANING, subject(tank), thresholds.digest());
  }

  /** Why these numbers cannot stand; empty when they can. */
  public static List<Refusal> wrong(Thresholds thresholds) {
    return ThresholdCheck.refusals(thresholds);
  }

  /**
   * Puts thresholds into force. The reason is {@code by.why()}. Needs SET_RULES twice. Refused:
   * {@link ThresholdOutOfBounds}, {@link ThresholdsOutOfOrder}, {@link ThresholdsUnchanged}, {@link
   * PharmacistSignsThresholds}, SignedDifferentThings, NotAllowed.
   */
  public Outcome<ThresholdVersion> change(
      By by, Optional<TankId> tank, Thresholds thresholds, TwoPersons both) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_RULES));
    refusals.addAll(ThresholdCheck.refusals(thresholds));
    if (!both.first().roles().contains(Role.PHARMACIST)) {
      refusals.add(new PharmacistSignsThresholds(both.first().displayName()));
    }
    if (!both.first().what().equals(toSign(tank, thresholds))) {
      refusals.add(new SignedDifferentThings());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Outcome<ThresholdVersion> outcome = works.act(work -> keep(work, by, tank, thresholds, both));
    if (outcome.isDone()) {
      inbox.thresholds(inForce());
    }
    return outcome;
  }

  private Outcome<ThresholdVersion> keep(
      Work work, By by, Optional<TankId> tank, Thresholds thresholds, TwoPersons both) {
    List<ThresholdVersion> versions = store.versions(work);
    SiteThresholds inForce = inForce(versions, Instant.MAX);
    Thresholds before = tank.map(inForce::of).orElse(inForce.site());
    boolean signedBefore = versions.stream().anyMatch(each -> each.tank().equals(tank));
    if (signedBefore && before.equals(thresholds)) {
      return Outcome.refused(new ThresholdsUnchanged());
    }
    ThresholdVersion version =
        store.add(
            work,
            new ThresholdStore.Change(tank, by.at(), by.why().words(), thresholds),
            signing.keep(work, both));
    AuditFact fact =
        by.fact("alarm.thresholds-signed", subject(tank))
            .with("version", version.number())
            .with("second", both.second().displayName());
    for (ThresholdChange change : ThresholdChange.between(before, thresholds)) {
      fact = fact.changed(change.what(), change.before(), change.after());
    }
    journal.record(work, fact);
    return Outcome.done(version);
  }

  private static Subject subject(Optional<TankId> tank) {
    return new Subject("thresholds", tank.map(TankId::toString).orElse("site"), "");
  }
}
