package org.givre.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.app.today.Due;
import org.givre.app.today.DueSource;
import org.givre.document.TankReview;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.storage.Tank;
import org.givre.telling.ChainProof;
import org.givre.telling.Drills;
import org.givre.words.Formats;
import org.givre.words.Words;

/** What is due once a month: the review of each tank's temperatures, the drills of the chain. */
final class ReviewDues implements DueSource {

  private final Supplier<List<Tank>> tanks;
  private final TankReview reviews;
  private final Drills drills;
  private final Instant begun;

  /**
   * @param begun since when the site is watched: a month before it has nothing to review
   */
  ReviewDues(Supplier<List<Tank>> tanks, TankReview reviews, Drills drills, Instant begun) {
    this.tanks = tanks;
    this.reviews = reviews;
    this.drills = drills;
    this.begun = begun;
  }

  @Override
  public List<Due> due(Words words, Instant now) {
    Formats formats = new Formats(words.locale(), Formats.PARIS);
    LocalDate today = LocalDate.ofInstant(now, Formats.PARIS);
    List<Due> dues = new ArrayList<>();
    LocalDate month = today.withDayOfMonth(1).minusMonths(1);
    Instant from = month.atStartOfDay(Formats.PARIS).toInstant();
    Instant to = month.plusMonths(1).atStartOfDay(Formats.PARIS).toInstant();
    if (begun.isBefore(to)) {
      tanks.get().stream()
          .filter(tank -> !reviews.isReviewed(tank, from))
          .forEach(tank -> dues.add(review(words, tank, today, formats.month(month))));
    }
    List<ChainProof.Part> overdue = drills.proof().overdue(now);
    if (!overdue.isEmpty()) {
      dues.add(drill(words, overdue.size(), today));
    }
    return dues;
  }

  private static Due review(Words words, Tank tank, LocalDate today, String month) {
    return new Due(
        Due.Group.TODAY,
        today,
        Optional.empty(),
        "fth-activity",
        words.of("app.today.due.review", tank.name()),
        words.of("app.today.due.review.detail", month),
        tank.name(),
        Optional.empty(),
        new Due.Act(
            words.of("app.today.due.review.act"),
            Target.of("documents", "tank", tank.id().toString())),
        false);
  }

  private static Due drill(Words words, int count, LocalDate today) {
    return new Due(
        Due.Group.TODAY,
        today,
        Optional.empty(),
        "fth-check-square",
        words.of("app.today.due.drill"),
        words.of("app.today.due.drill.detail", count),
        "",
        Optional.of(new Due.Tag(State.ATTENTION, words.of("app.today.due.drill.tag"))),
        new Due.Act(words.of("app.today.due.drill.act"), Target.of("settings", "drills", "")),
        false);
  }
}
