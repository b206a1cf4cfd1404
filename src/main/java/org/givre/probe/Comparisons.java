package org.givre.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.SignedDifferentThings;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * What was read held against the devices' own displays: each comparison signed by who looked, the
 * profile verified by two persons once there are enough. Needs SET_PROBE.
 */
public final class Comparisons {

  private final Works works;
  private final Journal journal;
  private final ProbeStore store;
  private final Signing signing;

  public Comparisons(Works works, Journal journal, ProbeStore store, Signing signing) {
    this.works = works;
    this.journal = journal;
    this.store = store;
    this.signing = signing;
  }

  /**
   * Keeps what was compared, agreeing or not. Refused: {@link ComparisonEmpty}, {@link
   * DeviceUnknown}, SignedDifferentThings.
   */
  public Outcome<Comparison> keep(By by, ComparisonPlan plan, Pledge looked) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_PROBE));
    if (plan.values().isEmpty()) {
      refusals.add(new ComparisonEmpty());
    }
    if (!looked.what().signed().equals(plan.toSign().signed())) {
      refusals.add(new SignedDifferentThings());
    }
    return works.act(
        work -> {
          boolean serves =
              store.devices(work).stream().anyMatch(one -> one.id().equals(plan.device().id()));
          if (!serves) {
            refusals.add(new DeviceUnknown(plan.device().name()));
          }
          return refusals.isEmpty()
              ? Outcome.done(keep(work, by, plan, looked))
              : Outcome.refused(refusals);
        });
  }

  private Comparison keep(Work work, By by, ComparisonPlan plan, Pledge looked) {
    Comparison made =
        new Comparison(
            UUID.randomUUID(),
            plan.device().id(),
            plan.device().profile(),
            plan.situation(),
            by.at(),
            looked.displayName(),
            plan.values());
    store.add(work, made, signing.keep(work, looked).id());
    var fact =
        by.fact("probe.compared", looked.what().subject())
            .with("situation", plan.situation().code())
            .with("agrees", made.agrees() ? "yes" : "no");
    for (Compared value : plan.values()) {
      fact = fact.with("compared." + value.point(), value.read() + " / " + value.shown());
    }
    journal.record(work, fact);
    return made;
  }

  /** Every comparison of a profile on any of its devices, oldest first. */
  public List<Comparison> of(ProfileRef profile) {
    return works.read(work -> store.comparisons(work, profile));
  }

  /** What two persons sign to make a profile count as proof. */
  public static ToSign toSign(ProfileRef profile, ComparedSoFar compared) {
    List<UUID> ids = compared.counted().stream().map(Comparison::id).toList();
    return new ToSign(
        Permission.SET_PROBE,
        Part.FIRST,
        "probe.verified",
        subject(profile),
        Digest.of(profile.text() + " " + ids));
  }

  /**
   * From now on readings through this profile are Good. Refused: {@link ComparisonsLacking}, {@link
   * ProfileUnknown}, SignedDifferentThings.
   */
  public Outcome<ProfileRef> verify(By by, ProfileRef profile, TwoPersons both) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_PROBE));
    return works.act(
        work -> {
          Optional<DeviceProfile> known = Profiles.find(store, work, profile);
          if (known.isEmpty()) {
            refusals.add(new ProfileUnknown(profile.text()));
          }
          ComparedSoFar compared = ComparedSoFar.of(store.comparisons(work, profile));
          if (!compared.isEnough()) {
            refusals.add(new ComparisonsLacking(compared.count(), ComparedSoFar.NEEDED));
          }
          if (!both.first().what().signed().equals(toSign(profile, compared).signed())) {
            refusals.add(new SignedDifferentThings());
          }
          return refusals.isEmpty()
              ? Outcome.done(verified(work, by, profile, both))
              : Outcome.refused(refusals);
        });
  }

  private ProfileRef verified(Work work, By by, ProfileRef profile, TwoPersons both) {
    signing.keep(work, both);
    store.decide(work, profile, ProfileState.VERIFIED, by.actor(), by.at());
    journal.record(work, by.fact("probe.profile-signed", subject(profile)));
    return profile;
  }

  private static Subject subject(ProfileRef profile) {
    return new Subject("profile", profile.text(), profile.text());
  }
}
