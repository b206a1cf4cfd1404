package org.givre.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.givre.access.JournalReview;
import org.givre.access.JournalReviews;
import org.givre.app.today.Due;
import org.givre.app.today.DueSource;
import org.givre.fx.Target;
import org.givre.words.Formats;
import org.givre.words.Words;

/** The journal is reviewed and signed at least once in so many days. */
final class JournalReviewDue implements DueSource {

  private static final Duration EVERY = Duration.ofDays(92);

  private final JournalReviews reviews;
  private final Instant begun;

  /**
   * @param begun since when there is something to review
   */
  JournalReviewDue(JournalReviews reviews, Instant begun) {
    this.reviews = reviews;
    this.begun = begun;
  }

  @Override
  public List<Due> due(Words words, Instant now) {
    Instant last = reviews.last().map(JournalReview::at).orElse(begun);
    return Duration.between(last, now).compareTo(EVERY) < 0
        ? List.of()
        : List.of(due(words, LocalDate.ofInstant(now, Formats.PARIS)));
  }

  private static Due due(Words words, LocalDate today) {
    return new Due(
        Due.Group.TODAY,
        today,
        Optional.empty(),
        "fth-list",
        words.of("app.today.due.journal"),
        words.of("app.today.due.journal.detail"),
        "",
        Optional.empty(),
        new Due.Act(words.of("app.today.due.journal.act"), Target.page("journal")),
        false);
  }
}
