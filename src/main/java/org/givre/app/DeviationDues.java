package org.givre.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.givre.app.today.Due;
import org.givre.app.today.DueSource;
import org.givre.deviation.Deviation;
import org.givre.deviation.Deviations;
import org.givre.fx.Target;
import org.givre.words.Formats;
import org.givre.words.Words;

/** Every open non-conformity waits for its closing. */
final class DeviationDues implements DueSource {

  private final Deviations deviations;

  DeviationDues(Deviations deviations) {
    this.deviations = deviations;
  }

  @Override
  public List<Due> due(Words words, Instant now) {
    return deviations.open().stream().map(one -> due(words, one, now)).toList();
  }

  private static Due due(Words words, Deviation one, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Formats.PARIS);
    String number = Integer.toString(one.number());
    String kind = words.of("deviation.kind." + one.report().kind().key());
    String about =
        one.report().subjects().stream().map(subject -> subject.label()).findFirst().orElse("");
    return new Due(
        Due.Group.WEEK,
        today,
        Optional.empty(),
        "fth-alert-triangle",
        words.of("app.today.due.deviation", number, kind),
        about,
        words.of("app.today.due.deviation", number, kind),
        Optional.empty(),
        new Due.Act(
            words.of("app.today.due.deviation.act"),
            Target.of("deviations", "deviation", one.id().value().toString())),
        false);
  }
}
