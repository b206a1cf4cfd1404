package org.givre.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.audit.Finding;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.audit.Trail;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.kernel.Works;

/**
 * Periodic reviews of the journal, signed by whoever may. The chain is proved before anybody signs
 * it, and each review begins where the one before ended.
 */
public final class JournalReviews {

  private static final String MEANING = "journal.reviewed";

  private final Works works;
  private final ReviewStore store;
  private final Journal journal;
  private final Trail trail;
  private final Signing signing;

  public JournalReviews(
      Works works, ReviewStore store, Journal journal, Trail trail, Signing signing) {
    this.works = works;
    this.store = store;
    this.journal = journal;
    this.trail = trail;
    this.signing = signing;
  }

  public Optional<JournalReview> last() {
    return works.read(store::last);
  }

  /** Newest first. */
  public List<JournalReview> newest(int count) {
    return works.read(work -> store.newest(work, count));
  }

  /** What waits for a review now. */
  public ToReview waiting() {
    return works.read(work -> new ToReview(next(work), trail.head(work)));
  }

  private long next(Work work) {
    return store.last(work).map(JournalReview::to).orElse(0L) + 1;
  }

  /** What a reviewer signs. */
  public static ToSign toSign(ToReview what) {
    String range = what.from() + "-" + what.to().number();
    return new ToSign(
        Permission.REVIEW_AUDIT,
        Part.FIRST,
        MEANING,
        new Subject("journal", range, range),
        Digest.of("journal-review " + range + " " + what.to().digest().hex()));
  }

  /**
   * Keeps a review. Refused: {@link NotAllowed}, {@link NothingToReview}, {@link ChainNotProved},
   * {@link SignedDifferentThings}.
   */
  public Outcome<JournalReview> sign(By by, ToReview what, Pledge signed) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.REVIEW_AUDIT));
    if (!signed.what().signed().equals(toSign(what).signed())) {
      refusals.add(new SignedDifferentThings());
    }
    works
        .read(work -> trail.verify(work, done -> {}))
        .first()
        .map(Finding::number)
        .map(ChainNotProved::new)
        .ifPresent(refusals::add);
    return refusals.isEmpty()
        ? works.act(work -> kept(work, by, what, signed))
        : Outcome.refused(refusals);
  }

  private Outcome<JournalReview> kept(Work work, By by, ToReview what, Pledge signed) {
    if (what.count() == 0 || next(work) != what.from()) {
      return Outcome.refused(new NothingToReview());
    }
    Signature signature = signing.keep(work, signed);
    JournalReview review =
        new JournalReview(
            what.from(),
            what.to().number(),
            what.to().digest(),
            by.why().words(),
            signature.id(),
            signature.displayName(),
            by.at());
    store.add(work, review);
    journal.record(
        work,
        by.fact("access.journal-reviewed", signed.what().subject())
            .with("reviewed-from", what.from())
            .with("reviewed-to", what.to().number())
            .with("head", what.to().digest().hex()));
    return Outcome.done(review);
  }
}
