package org.givre.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.givre.access.store.AccessFixture.account;
import static org.givre.access.store.AccessFixture.credentials;

import org.givre.access.By;
import org.givre.access.ChainNotProved;
import org.givre.access.JournalReview;
import org.givre.access.JournalReviews;
import org.givre.access.NotAllowed;
import org.givre.access.NothingToReview;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.Role;
import org.givre.access.Session;
import org.givre.access.SignedDifferentThings;
import org.givre.access.ToReview;
import org.givre.audit.Head;
import org.givre.db.OnBothDatabases;
import org.givre.db.Sql;
import org.givre.kernel.Digest;
import org.givre.kernel.Reason;
import org.givre.kernel.Works;

/** The journal read and signed, again and again, each time from where the last one ended. */
class JournalReviewsTest {

  private static final class Site {
    final AccessFixture access;
    final JournalReviews reviews;
    final Session administrator;
    final Session quality;

    Site(Works works) {
      access = new AccessFixture(works);
      reviews =
          new JournalReviews(
              works, new SqlReviews(), access.journal, access.journal, access.signing);
      administrator = access.firstAccount();
      access
          .people
          .add(access.by(administrator), "Quentin", "Revue", account("q.revue", Role.QUALITY))
          .orThrow();
      quality = access.signIn.open(credentials("q.revue"), access.now()).orThrow();
    }

    Pledge pledge(ToReview what) {
      return access
          .signing
          .pledge(credentials("q.revue"), JournalReviews.toSign(what), access.now())
          .orThrow();
    }
  }

  @OnBothDatabases
  void eachReviewBeginsWhereTheLastOneEnded(Works works) {
    Site site = new Site(works);
    ToReview first = site.reviews.waiting();
    assertThat(first.from()).isEqualTo(1);
    By by = new By(site.quality, site.access.now(), new Reason("Rien à signaler."));

    JournalReview kept = site.reviews.sign(by, first, site.pledge(first)).orThrow();

    assertThat(kept.to()).isEqualTo(first.to().number());
    assertThat(kept.reviewer()).isEqualTo("Quentin REVUE");
    assertThat(site.reviews.last()).contains(kept);
    assertThat(site.reviews.waiting().from()).isEqualTo(kept.to() + 1);
    assertThat(site.access.acts()).contains("access.journal-reviewed", "access.signed");
    ToReview second = site.reviews.waiting();
    site.reviews.sign(by, second, site.pledge(second)).orThrow();
    assertThat(site.reviews.newest(5)).hasSize(2);
  }

  @OnBothDatabases
  void theSameEntriesAreNotReviewedTwice(Works works) {
    Site site = new Site(works);
    By by = site.access.by(site.quality);
    ToReview what = site.reviews.waiting();
    Pledge one = site.pledge(what);
    Pledge other = site.pledge(what);
    site.reviews.sign(by, what, one).orThrow();

    assertThat(site.reviews.sign(by, what, other).refusals())
        .containsExactly(new NothingToReview());
  }

  @OnBothDatabases
  void onlyWhoMaySignsAndOnlyWhatWasSigned(Works works) {
    Site site = new Site(works);
    ToReview what = site.reviews.waiting();
    Pledge signed = site.pledge(what);
    ToReview more = new ToReview(1, new Head(99, Digest.of("more")));

    assertThat(site.reviews.sign(site.access.by(site.administrator), what, signed).refusals())
        .containsExactly(new NotAllowed("Camille DÉMO", Permission.REVIEW_AUDIT));
    assertThat(site.reviews.sign(site.access.by(site.quality), more, signed).refusals())
        .contains(new SignedDifferentThings());
  }

  @OnBothDatabases
  void nobodySignsABrokenChain(Works works) {
    Site site = new Site(works);
    ToReview what = site.reviews.waiting();
    Pledge signed = site.pledge(what);
    works.inOne(
        work -> Sql.in(work).execute("UPDATE audit_entry SET reason = 'autre' WHERE number = 2"));

    assertThat(site.reviews.sign(site.access.by(site.quality), what, signed).refusals())
        .containsExactly(new ChainNotProved(2));
    assertThat(site.reviews.last()).isEmpty();
  }
}
