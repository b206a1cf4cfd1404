package org.givre.app.today;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.StateShape;
import org.givre.words.Formats;

/** At the right of Aujourd'hui: the tanks in a line each, the week, what expires soon. */
final class TodaySide extends VBox {

  private static final int DAYS = 6;

  private final Screen screen;
  private final Card tanks;
  private final Card week;
  private final Card soon;

  TodaySide(Screen screen) {
    super(12);
    this.screen = screen;
    this.tanks = Card.named(screen.texts(), "app.nav.tanks");
    this.week = Card.named(screen.texts(), "app.today.days");
    this.soon = Card.named(screen.texts(), "app.today.expiring");
    getChildren().addAll(tanks, week, soon);
    tanks(List.of(), "");
  }

  void tanks(List<TankLine> lines, String age) {
    tanks.right(Labels.caption(age));
    if (lines.isEmpty()) {
      tanks.content(Labels.wrapped(screen.say("app.today.no-tank"), "muted"));
      return;
    }
    List<HBox> rows = lines.stream().map(this::tank).toList();
    rows.getLast().getStyleClass().add("last");
    tanks.rows(rows.toArray(new Node[0]));
  }

  private HBox tank(TankLine line) {
    Hyperlink name = new Hyperlink(line.name());
    name.getStyleClass().add("tank-name");
    name.setOnAction(
        fired -> {
          name.setVisited(false);
          screen.nav().open(line.target());
        });
    Label temperature = Labels.figure(line.temperature(), "today-degrees");
    Label word = Labels.of(line.word(), "today-word");
    HBox row = Row.of(new StateShape(line.state(), 16), name, Row.space(), temperature, word);
    row.setSpacing(8);
    row.getStyleClass().addAll("today-tank", line.state().styleClass());
    row.setAccessibleText(line.name() + ", " + line.temperature() + ", " + line.word());
    return row;
  }

  void show(LocalDate today, List<Due> dues, List<Expiring> expiring) {
    Formats formats = screen.texts().formats();
    VBox days = new VBox();
    for (int at = 0; at < DAYS; at++) {
      LocalDate day = today.plusDays(at);
      days.getChildren().add(day(formats, day, at == 0, dues));
    }
    week.rows(days);
    soon.setVisible(!expiring.isEmpty());
    soon.setManaged(!expiring.isEmpty());
    soon.right(Labels.caption(screen.say("app.today.sixty")));
    soon.rows(expiring.stream().map(each -> expiring(formats, each)).toArray(Node[]::new));
  }

  private HBox day(Formats formats, LocalDate day, boolean today, List<Due> dues) {
    String[] parts = formats.weekday(day).split(" ");
    Label name = Labels.of(parts[0], "muted", "today-weekday");
    Label number = Labels.of(parts[parts.length - 1], "strong");
    number.setMinWidth(USE_PREF_SIZE);
    if (today) {
      number.getStyleClass().add("accent-text");
    }
    VBox what = new VBox(2);
    what.setAlignment(Pos.CENTER_LEFT);
    dues.stream()
        .filter(due -> due.day().equals(day) && due.hour().isPresent())
        .limit(4)
        .map(TodaySide::line)
        .forEach(line -> what.getChildren().add(line));
    if (what.getChildren().isEmpty()) {
      what.getChildren().add(Labels.caption(screen.say("app.today.nothing")));
    }
    HBox row = Row.of(name, number, what);
    row.getStyleClass().add("today-day");
    if (today) {
      row.getStyleClass().add("current");
    }
    return row;
  }

  private static HBox line(Due due) {
    Label title = Labels.of(due.brief(), "today-brief");
    return Row.line(6, Icons.of(due.icon(), 12), title);
  }

  private HBox expiring(Formats formats, Expiring each) {
    Label days = Labels.caption(screen.say("app.today.in-days", each.daysLeft()));
    HBox row =
        Row.of(
            Labels.strong(each.what()),
            Row.space(),
            Labels.figure(formats.shortDay(each.day()), "plain"),
            days);
    row.setOnMouseClicked(click -> screen.nav().open(each.target()));
    return row;
  }
}
