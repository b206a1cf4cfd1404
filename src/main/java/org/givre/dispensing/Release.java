package org.givre.dispensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.Signature;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.TwoSignatures;
import org.givre.audit.Subject;
import org.givre.custody.UnitId;
import org.givre.custody.UnitNow;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.pathway.Stage;
import org.givre.thermal.ThermalRecord;

/**
 * The pharmacist's signed decision that units may be thawed for their patient. Two persons sign the
 * digest of one dossier, cut off at one instant; at the moment of the act every guard is judged
 * again on the facts of now, and what turned false voids the first signature.
 */
public final class Release {

  /** What the signatures say; words in {@code access.meaning.<meaning>}. */
  public static final String MEANING = "release.decided";

  public static final String WITHDRAWN = "release.withdrawn";

  private final Hands hands;
  private final Dossiers dossiers;
  private final ReleaseStore store;
  private final SheetOrders sheets;

  public Release(Hands hands, Dossiers dossiers, ReleaseStore store, SheetOrders sheets) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.store = store;
    this.sheets = sheets;
  }

  /** The dossier of these units of one lot, cut off at {@code at}. */
  public ReleaseDossier dossier(List<UnitId> units, Instant at) {
    return hands.works().read(work -> dossiers.of(work, units, at));
  }

  /** What each of the two is asked to sign. */
  public ToSign toSign(ReleaseDossier dossier, Part part) {
    return new ToSign(Permission.RELEASE, part, MEANING, subject(dossier), dossier.digest());
  }

  /** Releases. {@code seen} is the dossier that both had before them. */
  public Outcome<Released> sign(By by, ReleaseDossier seen, TwoPersons both) {
    Outcome<Released> outcome =
        hands
            .works()
            .act(
                work -> {
                  List<Refusal> refusals = new ArrayList<>(refusals(work, by, seen, both));
                  return refusals.isEmpty()
                      ? write(work, by, seen, both)
                      : Outcome.refused(refusals.stream().distinct().toList());
                });
    return hands.refused().noted(by, "dispensing.release", subject(seen), outcome);
  }

  private List<Refusal> refusals(Work work, By by, ReleaseDossier seen, TwoPersons both) {
    List<Refusal> refusals = new ArrayList<>(judged(work, by, seen, both));
    for (UnitNow unit : seen.units()) {
      if (store.inForce(work, unit.id()).isPresent()) {
        refusals.add(new ReleaseBar.UnitReleasedAlready(dossiers.name(work, unit, by.at())));
      }
    }
    return refusals;
  }

  private List<Refusal> judged(Work work, By by, ReleaseDossier seen, TwoPersons both) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.RELEASE));
    refusals.addAll(Signed.byPharmacist(both.first()));
    refusals.addAll(Signed.refusals(both, toSign(seen, Part.FIRST)));
    Digest asKept = dossiers.of(work, seen.unitIds(), seen.cutOff()).digest();
    if (!asKept.equals(seen.digest())) {
      refusals.add(new SigningBar.DossierChanged());
    }
    refusals.addAll(dossiers.of(work, seen.unitIds(), by.at()).refusals());
    return refusals;
  }

  private Outcome<Released> write(Work work, By by, ReleaseDossier seen, TwoPersons both) {
    TwoSignatures signatures = hands.signing().keep(work, both);
    Released unnumbered = unnumbered(seen, by, signatures);
    for (ThermalRecord record : seen.thermal()) {
      sheets.thermal(work, by, seen, record);
    }
    Released released = unnumbered.numbered(sheets.release(work, by, seen, unnumbered));
    if (!store.add(work, released)) {
      UnitNow unit = seen.units().getFirst();
      return Outcome.refused(
          new ReleaseBar.UnitReleasedAlready(dossiers.name(work, unit, by.at())));
    }
    seen.treatment()
        .ifPresent(
            t ->
                dossiers
                    .knows()
                    .treatments()
                    .cases()
                    .reached(work, by, t.id(), Stage.RELEASED, by.at()));
    hands
        .journal()
        .record(
            work,
            by.fact("dispensing.released", subject(seen))
                .with("sheet", released.sheetNumber())
                .with("cut-off", seen.cutOff())
                .with("digest", seen.digest().hex())
                .with("first", signatures.first().displayName())
                .with("second", signatures.second().displayName()));
    return Outcome.done(released);
  }

  /**
   * A released dossier never changes: a correction is a new release of the same units on the facts
   * of now, signed by two, that names the one it replaces. The reason is {@code by.why()}.
   */
  public Outcome<Released> correct(By by, Released earlier, ReleaseDossier seen, TwoPersons both) {
    Outcome<Released> outcome =
        hands
            .works()
            .act(
                work -> {
                  List<Refusal> refusals = new ArrayList<>(judged(work, by, seen, both));
                  if (!by.why().isGiven()) {
                    refusals.add(new SigningBar.ReasonMissing());
                  }
                  boolean holds =
                      store.inForce(work, earlier.units().getFirst()).equals(Optional.of(earlier));
                  if (!holds || !earlier.units().equals(seen.unitIds())) {
                    refusals.add(new ReleaseBar.ReleaseWithdrawn());
                  }
                  return refusals.isEmpty()
                      ? Outcome.done(writeCorrection(work, by, earlier, seen, both))
                      : Outcome.refused(refusals.stream().distinct().toList());
                });
    return hands.refused().noted(by, "dispensing.release-correction", subject(seen), outcome);
  }

  private Released writeCorrection(
      Work work, By by, Released earlier, ReleaseDossier seen, TwoPersons both) {
    Released unnumbered = unnumbered(seen, by, hands.signing().keep(work, both));
    Released released = unnumbered.numbered(sheets.corrected(work, by, seen, unnumbered, earlier));
    store.correct(work, released, earlier, by.why().words());
    hands
        .journal()
        .record(
            work,
            by.fact("dispensing.release-corrected", subject(seen))
                .with("sheet", released.sheetNumber())
                .with("replaces", earlier.sheetNumber())
                .with("digest", seen.digest().hex()));
    return released;
  }

  private static Released unnumbered(ReleaseDossier seen, By by, TwoSignatures signatures) {
    return new Released(
        new ReleaseId(UUID.randomUUID()),
        seen.lot().id(),
        seen.unitIds(),
        seen.sheet().ref(),
        seen.cutOff(),
        seen.digest(),
        by.at(),
        signatures,
        "",
        Optional.empty());
  }

  /** What the pharmacist is asked to sign to take a release back. */
  public ToSign toWithdraw(Released released) {
    Digest digest = Digest.of("withdraw " + released.id().value() + " " + released.digest().hex());
    Subject subject =
        new Subject("release", released.id().value().toString(), released.sheetNumber());
    return new ToSign(Permission.WITHDRAW, Part.FIRST, WITHDRAWN, subject, digest);
  }

  /** The pharmacist takes the release back, with the reason in {@code by.why()}. */
  public Outcome<Released> withdraw(By by, ReleaseId id, Pledge pharmacist) {
    return hands
        .works()
        .act(
            work -> {
              Released released = store.find(work, id).orElseThrow();
              List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.WITHDRAW));
              refusals.addAll(Signed.byPharmacist(pharmacist));
              refusals.addAll(Signed.refusals(pharmacist, toWithdraw(released)));
              if (!by.why().isGiven()) {
                refusals.add(new SigningBar.ReasonMissing());
              }
              if (!released.isInForce()) {
                refusals.add(new ReleaseBar.ReleaseWithdrawn());
              }
              return refusals.isEmpty()
                  ? takeBack(work, by, released, pharmacist)
                  : Outcome.refused(refusals);
            });
  }

  private Outcome<Released> takeBack(Work work, By by, Released released, Pledge pharmacist) {
    Signature signature = hands.signing().keep(work, pharmacist);
    Released.Withdrawal withdrawal = new Released.Withdrawal(by.why().words(), Stamp.of(by));
    store.withdraw(work, released, withdrawal, signature);
    sheets.withdrawn(work, by, released);
    hands
        .journal()
        .record(
            work,
            by.fact(
                "dispensing.release-withdrawn",
                new Subject("release", released.id().value().toString(), released.sheetNumber())));
    return Outcome.done(released.withdrawn(withdrawal));
  }

  /** The release of a unit that holds now. */
  public Optional<Released> inForce(Work work, UnitId unit) {
    return store.inForce(work, unit);
  }

  public Optional<Released> inForce(UnitId unit) {
    return hands.works().read(work -> inForce(work, unit));
  }

  private static Subject subject(ReleaseDossier dossier) {
    String label =
        dossier.sheet().name()
            + " "
            + dossier.lot().number()
            + ", "
            + dossier.patient().displayName();
    return new Subject("lot", dossier.lot().id().toString(), label);
  }
}
