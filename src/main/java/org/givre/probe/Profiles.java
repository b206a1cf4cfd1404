package org.givre.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.access.Permission;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * The profiles that a device may be given: those that come with the program and those that the site
 * wrote from a maker's sheet. A profile is never changed: a change is a new revision, to be
 * compared and signed anew. Needs SET_PROBE.
 */
public final class Profiles {

  private final Works works;
  private final Journal journal;
  private final ProbeStore store;

  public Profiles(Works works, Journal journal, ProbeStore store) {
    this.works = works;
    this.journal = journal;
    this.store = store;
  }

  /** Refused: {@link ProfileTitleMissing}, {@link SheetNotNamed}, {@link SiteMapUnfit}…. */
  public Outcome<SiteProfile> write(By by, SiteProfile.Draft draft) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_PROBE));
    refusals.addAll(draft.refusals());
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return works.act(
        work -> {
          int revision =
              store.siteProfiles(work).stream()
                  .filter(one -> one.ref().id().equals(draft.id()))
                  .mapToInt(one -> one.ref().revision())
                  .max()
                  .orElse(0);
          SiteProfile written = draft.as(new ProfileRef(draft.id(), revision + 1));
          store.add(work, written, by.actor(), by.at());
          journal.record(
              work,
              by.fact(
                      "probe.profile-written",
                      new Subject("profile", written.ref().text(), written.title()))
                  .with("revision", written.ref().revision())
                  .with("sheet", written.sheet())
                  .with("content", written.content().text()));
          return Outcome.done(written);
        });
  }

  /** The site's own, each in its newest revision. */
  public List<SiteProfile> ofSite() {
    List<SiteProfile> all = works.read(store::siteProfiles);
    return all.stream()
        .filter(
            one ->
                all.stream()
                    .noneMatch(
                        other ->
                            other.ref().id().equals(one.ref().id())
                                && other.ref().revision() > one.ref().revision()))
        .toList();
  }

  public Optional<DeviceProfile> find(ProfileRef ref) {
    return works.read(work -> find(store, work, ref).map(p -> p.in(state(store, work, ref))));
  }

  static Optional<DeviceProfile> find(ProbeStore store, Work work, ProfileRef ref) {
    return DeviceProfile.shipped(ref)
        .or(
            () ->
                store.siteProfiles(work).stream()
                    .filter(one -> one.ref().equals(ref))
                    .findFirst()
                    .map(SiteProfile::draft));
  }

  static ProfileState state(ProbeStore store, Work work, ProfileRef ref) {
    return store.stateOf(work, ref).orElse(ProfileState.DRAFT);
  }
}
