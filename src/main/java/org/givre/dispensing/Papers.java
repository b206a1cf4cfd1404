package org.givre.dispensing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.access.TwoSignatures;
import org.givre.audit.Subject;
import org.givre.custody.LotId;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.pathway.CaseId;
import org.givre.product.CertificateKind;

/** What a release needs besides the unit itself: papers, specification, tocilizumab. */
public final class Papers {

  /** What the two signatures say; words in {@code access.meaning.specification.decided}. */
  public static final String DECIDED = "specification.decided";

  private final Hands hands;
  private final PaperStore store;

  public Papers(Hands hands, PaperStore store) {
    this.hands = hands;
    this.store = store;
  }

  /** Attaches a paper to a lot by its digest. Needs RECEIVE. */
  public Outcome<Attachment> attach(
      By by, LotId lot, Optional<CertificateKind> kind, String name, Digest digest) {
    List<Refusal> refusals = by.notAllowed(Permission.RECEIVE);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return hands.works().act(work -> Outcome.done(attach(work, by, lot, kind, name, digest)));
  }

  Attachment attach(
      Work work, By by, LotId lot, Optional<CertificateKind> kind, String name, Digest digest) {
    Attachment attachment =
        new Attachment(
            new AttachmentId(UUID.randomUUID()), lot, kind, name.strip(), digest, Stamp.of(by));
    store.add(work, attachment);
    hands
        .journal()
        .record(
            work,
            by.fact("dispensing.attached", subject(work, lot))
                .with("name", name.strip())
                .with("kind", kind.map(Enum::name).orElse("OTHER"))
                .with("digest", digest.hex()));
    return attachment;
  }

  private Subject subject(Work work, LotId lot) {
    String number = hands.ledger().lot(work, lot).map(l -> l.number()).orElse("");
    return new Subject("lot", lot.toString(), number);
  }

  public List<Attachment> of(LotId lot) {
    return hands.works().read(work -> store.attachments(work, lot));
  }

  /**
   * The pharmacist's reading of the certificate against the specification. Needs RELEASE. Out of
   * specification, release stays impossible until the file is complete.
   */
  public Outcome<SpecificationFinding> specification(
      By by,
      LotId lot,
      SpecificationFinding.Result result,
      int parameters,
      SpecificationFinding.OutOfSpecification file) {
    return specification(by, new SpecificationFinding(lot, result, parameters, file, Stamp.of(by)));
  }

  private Outcome<SpecificationFinding> specification(By by, SpecificationFinding finding) {
    List<Refusal> refusals = by.notAllowed(Permission.RELEASE);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return hands
        .works()
        .act(
            work -> {
              store.add(work, finding);
              hands
                  .journal()
                  .record(
                      work,
                      by.fact("dispensing.specification", subject(work, finding.lot()))
                          .with("result", finding.result().name())
                          .with("parameters", finding.parameters()));
              return Outcome.done(finding);
            });
  }

  /** What a pharmacist and a second person sign to let a lot out of specification be given. */
  public ToSign toDecide(LotId lot, SpecificationFinding.OutOfSpecification file, Part part) {
    Subject subject = new Subject("lot", lot.toString(), lot.toString());
    return new ToSign(
        Permission.DECIDE_OOS, part, DECIDED, subject, Digest.of("oos " + lot + "|" + file));
  }

  /**
   * Pharmacist and second person decide that a lot out of specification may be given, on a complete
   * file: failed parameter, the company's letter, the physician's reasoned request.
   */
  public Outcome<SpecificationFinding> decide(
      By by, LotId lot, SpecificationFinding.OutOfSpecification file, TwoPersons both) {
    SpecificationFinding finding =
        new SpecificationFinding(
            lot, SpecificationFinding.Result.OUT_OF_SPECIFICATION, 0, file, Stamp.of(by));
    Outcome<SpecificationFinding> outcome =
        hands
            .works()
            .act(
                work -> {
                  List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.DECIDE_OOS));
                  refusals.addAll(Signed.byPharmacist(both.first()));
                  refusals.addAll(Signed.refusals(both, toDecide(lot, file, Part.FIRST)));
                  file.lacking()
                      .forEach(
                          piece ->
                              refusals.add(new ReleaseBar.OutOfSpecificationFileIncomplete(piece)));
                  return refusals.isEmpty()
                      ? Outcome.done(decided(work, by, finding, both))
                      : Outcome.refused(refusals);
                });
    Subject subject = new Subject("lot", lot.toString(), lot.toString());
    return hands.refused().noted(by, "dispensing.specification-decision", subject, outcome);
  }

  private SpecificationFinding decided(
      Work work, By by, SpecificationFinding finding, TwoPersons both) {
    TwoSignatures signatures = hands.signing().keep(work, both);
    SpecificationFinding whole = finding.decided(signatures);
    store.add(work, whole);
    hands
        .journal()
        .record(
            work,
            by.fact("dispensing.specification-decided", subject(work, finding.lot()))
                .with("parameter", finding.file().parameter())
                .with("value", finding.file().value())
                .with("second", signatures.second().displayName()));
    return whole;
  }

  public Optional<SpecificationFinding> specification(LotId lot) {
    return hands.works().read(work -> store.specification(work, lot));
  }

  /** First and last day of the preparatory treatment. Needs PATHWAY_DATES. */
  public Outcome<LymphodepletionDates> lymphodepletion(
      By by, CaseId treatment, LocalDate first, LocalDate last) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.PATHWAY_DATES));
    if (last.isBefore(first)) {
      refusals.add(new SigningBar.DaysOutOfOrder(first, last));
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    LymphodepletionDates dates = new LymphodepletionDates(treatment, first, last, Stamp.of(by));
    return hands
        .works()
        .act(
            work -> {
              store.add(work, dates);
              hands
                  .journal()
                  .record(
                      work,
                      by.fact(
                              "dispensing.lymphodepletion",
                              new Subject("case", treatment.toString(), ""))
                          .with("first", first)
                          .with("last", last));
              return Outcome.done(dates);
            });
  }

  /** Doses on site for this patient. Needs PATHWAY_DATES. */
  public Outcome<TocilizumabConfirmation> tocilizumab(
      By by, CaseId treatment, int doses, boolean anotherWithinEightHours) {
    List<Refusal> refusals = by.notAllowed(Permission.PATHWAY_DATES);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    TocilizumabConfirmation confirmation =
        new TocilizumabConfirmation(treatment, doses, anotherWithinEightHours, Stamp.of(by));
    return hands
        .works()
        .act(
            work -> {
              store.add(work, confirmation);
              hands
                  .journal()
                  .record(
                      work,
                      by.fact(
                              "dispensing.tocilizumab",
                              new Subject("case", treatment.toString(), ""))
                          .with("doses", doses)
                          .with("another-within-8-h", anotherWithinEightHours));
              return Outcome.done(confirmation);
            });
  }
}
