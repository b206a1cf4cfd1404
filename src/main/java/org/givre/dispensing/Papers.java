package org.givre.dispensing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.access.By;
import org.givre.access.Permission;
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
