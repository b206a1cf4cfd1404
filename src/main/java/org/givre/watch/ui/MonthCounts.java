package org.givre.watch.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.alarm.AlarmCount;
import org.givre.fx.Badge;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Notice;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.storage.TankId;
import org.givre.words.Formats;

/**
 * How often what alarmed in a month, the worst first: alarms that come too often are ignored, and
 * that has cost tanks elsewhere. The aim is less than one a day for ten tanks.
 */
final class MonthCounts {

  private static final ZoneId ZONE = Formats.PARIS;

  private final Screen screen;
  private final Function<TankId, String> names;

  MonthCounts(Screen screen, Function<TankId, String> names) {
    this.screen = screen;
    this.names = names;
  }

  /** One month, as it was counted. */
  record Month(LocalDate first, List<AlarmCount> counts) {

    long all() {
      return counts.stream().mapToLong(AlarmCount::all).sum();
    }
  }

  static java.time.Instant begin(LocalDate first) {
    return first.atStartOfDay(ZONE).toInstant();
  }

  Region show(List<Month> months, int tanks, LocalDate today) {
    VBox cards = new VBox(12);
    for (Month month : months) {
      cards.getChildren().add(card(month, tanks, today));
    }
    return cards;
  }

  private Region card(Month month, int tanks, LocalDate today) {
    LocalDate end = month.first().plusMonths(1);
    LocalDate until = end.isAfter(today) ? today.plusDays(1) : end;
    long days = Math.max(1, java.time.temporal.ChronoUnit.DAYS.between(month.first(), until));
    double aDay = month.all() * 10.0 / Math.max(1, tanks) / days;
    boolean well = aDay < 1;
    Card card = new Card();
    card.rows();
    card.body()
        .getChildren()
        .add(
            Notice.of(
                well ? State.NORMAL : State.ATTENTION,
                screen.say(
                    "watch.counts.month",
                    screen.texts().formats().month(month.first()),
                    month.all()),
                screen.say(
                    well ? "watch.counts.aim.met" : "watch.counts.aim.missed",
                    screen.texts().formats().number(aDay, 1))));
    month.counts().stream().limit(8).map(this::row).forEach(card.body().getChildren()::add);
    return card;
  }

  private Region row(AlarmCount count) {
    String where = count.tank().map(names).orElse(screen.say("watch.counts.program"));
    String what =
        count
            .quantity()
            .map(kind -> screen.say("watch.channel." + kind.code()))
            .orElseGet(
                () -> count.name().isEmpty() ? "" : screen.say("watch.technical." + count.name()));
    String kind = screen.say("watch.counts.kind." + count.kind().code());
    var row = Row.of(Row.twoLines(Labels.strong(where), Labels.caption(what + " · " + kind)));
    if (count.criticals() > 0) {
      row.getChildren()
          .add(new Badge(State.CRITICAL, screen.say("watch.counts.criticals", count.criticals())));
    }
    if (count.warnings() > 0) {
      row.getChildren()
          .add(new Badge(State.ATTENTION, screen.say("watch.counts.warnings", count.warnings())));
    }
    return row;
  }
}
