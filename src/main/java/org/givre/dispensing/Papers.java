package org.givre.dispensing;

import java.util.List;
import java.util.Optional;
import org.givre.access.By;
import org.givre.custody.LotId;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
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
    throw new UnsupportedOperationException();
  }

  public List<Attachment> of(LotId lot) {
    throw new UnsupportedOperationException();
  }

  /** The pharmacist's reading of the certificate against the specification. */
  public Outcome<SpecificationFinding> specification(
      By by,
      LotId lot,
      SpecificationFinding.Result result,
      int parameters,
      SpecificationFinding.OutOfSpecification file) {
    throw new UnsupportedOperationException();
  }

  /** Doses on site for this patient. Needs PATHWAY_DATES. */
  public Outcome<TocilizumabConfirmation> tocilizumab(
      By by, CaseId treatment, int doses, boolean anotherWithinEightHours) {
    throw new UnsupportedOperationException();
  }
}
