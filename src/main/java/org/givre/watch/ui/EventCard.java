package org.givre.watch.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.givre.alarm.AlarmAct;
import org.givre.alarm.AlarmEvent;
import org.givre.alarm.AlarmKind;
import org.givre.alarm.AlarmLevel;
import org.givre.alarm.AlarmPoint;
import org.givre.alarm.KeptEvent;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.measure.CurvePlan.Mark;
import org.givre.measure.CurvePlan.MarkKind;
import org.givre.measure.CurveWindow;
import org.givre.probe.ChannelKind;
import org.givre.storage.Tank;
import org.givre.watch.HandFill;
import org.givre.watch.HandReading;
import org.givre.words.Formats;

/** What happened to a tank in the span of the chart: alarms, fills, readings typed by hand. */
final class EventCard {

  /** One line of the list. */
  record Event(Instant at, State state, String icon, String what, String more) {}

  /** All that happened in a window, for the list and for the lanes of the chart. */
  record Happened(List<Event> events, List<Mark> marks) {}

  private static final Duration LATE = Duration.ofMinutes(30);

  private final Screen screen;
  private final TankDesk desk;
  private final Card card;
  private final VBox list = new VBox();

  EventCard(Screen screen, TankDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.card = Card.named(screen.texts(), "watch.events.title");
    card.rows(PageFrame.scroll(list));
    card.setMinHeight(120);
  }

  Card card() {
    return card;
  }

  /** Looks up in the background. */
  Happened lookUp(Tank tank, CurveWindow window) {
    List<Event> events = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    Map<String, List<KeptEvent>> lives = new LinkedHashMap<>();
    for (KeptEvent kept : desk.alarms().events(tank.id(), window.from(), window.to())) {
      lives
          .computeIfAbsent(
              kept.point().id().value() + "@" + kept.raised(), any -> new ArrayList<>())
          .add(kept);
    }
    lives.values().stream()
        .filter(life -> first(life, AlarmAct.RAISED).isPresent())
        .forEach(life -> alarm(life, window, events, marks));
    desk.hand()
        .fills(tank.id(), window.from(), window.to())
        .forEach(fill -> fill(fill, events, marks));
    desk.hand()
        .readings(tank.id(), window.from(), window.to())
        .forEach(reading -> typed(reading, events, marks));
    events.sort(Comparator.comparing(Event::at).reversed());
    return new Happened(events, marks);
  }

  private static Optional<KeptEvent> first(List<KeptEvent> life, AlarmAct... acts) {
    return life.stream().filter(kept -> List.of(acts).contains(kept.event().act())).findFirst();
  }

  private void alarm(
      List<KeptEvent> life, CurveWindow window, List<Event> events, List<Mark> marks) {
    KeptEvent raised = first(life, AlarmAct.RAISED).orElseThrow();
    Optional<Instant> over =
        first(life, AlarmAct.RETURNED, AlarmAct.LATCHED, AlarmAct.SENSOR_CLOSED)
            .map(kept -> kept.event().at());
    AlarmLevel worst =
        life.stream()
            .map(kept -> kept.event().level())
            .max(Comparator.naturalOrder())
            .orElse(AlarmLevel.WARNING);
    boolean silent = raised.point().kind() == AlarmKind.SILENCE;
    State state =
        silent ? State.UNKNOWN : worst == AlarmLevel.CRITICAL ? State.CRITICAL : State.ATTENTION;
    Formats formats = screen.texts().formats();
    Duration length = Duration.between(raised.event().at(), over.orElse(window.knownUntil()));
    String what = what(raised.point(), raised.event());
    String more = more(life, over.map(end -> formats.age(length)));
    events.add(new Event(raised.event().at(), state, "", what, more));
    MarkKind kind =
        silent
            ? MarkKind.NO_DATA
            : worst == AlarmLevel.CRITICAL ? MarkKind.CRITICAL : MarkKind.WARNING;
    String lasted =
        screen.say(
            "watch.mark." + kind.name().toLowerCase(java.util.Locale.ROOT), formats.age(length));
    String label =
        first(life, AlarmAct.ACKNOWLEDGED).isPresent()
            ? screen.say("watch.mark.answered", lasted)
            : lasted;
    marks.add(new Mark(kind, raised.event().at(), over.orElse(window.knownUntil()), label));
  }

  private String what(AlarmPoint point, AlarmEvent event) {
    String quantity = point.quantity().map(ChannelKind::code).orElse("status");
    if (point.kind() == AlarmKind.SILENCE) {
      return screen.say("watch.event.silent", screen.say("watch.channel." + quantity));
    }
    if (point.kind().isDerived()) {
      return screen.say(
          "watch.event.derived",
          screen.say("alarm.level." + event.level().code()),
          screen.say("watch.alarm.kind." + point.kind().code()));
    }
    Formats formats = screen.texts().formats();
    boolean degrees =
        point
            .quantity()
            .map(ChannelKind::quantity)
            .map(is -> is == org.givre.measure.Quantity.TEMPERATURE)
            .orElse(false);
    return screen.say(
        point.kind() == AlarmKind.HIGH ? "watch.event.above" : "watch.event.below",
        screen.say("alarm.level." + event.level().code()),
        screen.say("watch.channel." + quantity),
        degrees ? formats.limit(event.limit()) : formats.number(event.limit(), 0));
  }

  /** Worked out of a logger's file, later than it happened. */
  private static boolean isRetrospective(KeptEvent kept) {
    return Duration.between(kept.event().at(), kept.knownAt()).compareTo(LATE) > 0;
  }

  private String more(List<KeptEvent> life, Optional<String> length) {
    List<String> parts = new ArrayList<>();
    first(life, AlarmAct.ACKNOWLEDGED)
        .ifPresentOrElse(
            kept -> parts.add(screen.say("watch.event.answered", kept.event().by())),
            () -> parts.add(screen.say("watch.event.unanswered")));
    length.ifPresent(said -> parts.add(screen.say("watch.event.lasted", said)));
    first(life, AlarmAct.RAISED)
        .filter(EventCard::isRetrospective)
        .map(kept -> screen.texts().formats().shortDayHour(kept.knownAt()))
        .ifPresent(known -> parts.add(screen.say("watch.event.retrospective", known)));
    return String.join(", ", parts);
  }

  private void fill(HandFill fill, List<Event> events, List<Mark> marks) {
    Formats formats = screen.texts().formats();
    String levels =
        fill.before().isPresent() && fill.after().isPresent()
            ? screen.say(
                "watch.event.fill-levels",
                formats.number(fill.before().getAsDouble(), 0),
                formats.percent(fill.after().getAsDouble()),
                formats.age(fill.length()))
            : formats.age(fill.length());
    events.add(
        new Event(
            fill.from(),
            State.INFO,
            "fth-droplet",
            screen.say("watch.event.fill"),
            screen.say("watch.event.typed", levels, fill.name())));
    marks.add(
        new Mark(
            MarkKind.FILL,
            fill.from(),
            fill.from().plus(fill.length()),
            screen.say("watch.mark.fill")));
  }

  private void typed(HandReading reading, List<Event> events, List<Mark> marks) {
    events.add(event(reading));
    Formats formats = screen.texts().formats();
    String number = formats.number(reading.number(), 1);
    String label = screen.say("watch.mark.typed") + " " + number;
    marks.add(new Mark(MarkKind.TYPED, reading.readAt(), reading.readAt(), label));
  }

  private Event event(HandReading reading) {
    Formats formats = screen.texts().formats();
    String number =
        formats.withUnit(
            reading.number(),
            reading.kind().quantity() == org.givre.measure.Quantity.TEMPERATURE ? 1 : 0,
            TankWords.unit(reading.kind()));
    return new Event(
        reading.readAt(),
        State.INFO,
        "fth-edit-3",
        screen.say("watch.event.hand", screen.say("watch.channel." + reading.kind().code())),
        screen.say("watch.event.typed", number, reading.name()));
  }

  void show(Happened happened) {
    list.getChildren().clear();
    if (happened.events().isEmpty()) {
      Label none = Labels.caption(screen.say("watch.events.none"));
      none.getStyleClass().add("card-row");
      list.getChildren().add(none);
    }
    LocalDate day = null;
    Formats formats = screen.texts().formats();
    for (Event event : happened.events()) {
      LocalDate here = formats.local(event.at()).toLocalDate();
      if (!here.equals(day)) {
        day = here;
        Label head = Labels.of(formats.longDay(here), "caption", "event-day");
        head.setMaxWidth(Double.MAX_VALUE);
        list.getChildren().add(head);
      }
      list.getChildren().add(row(event, formats));
    }
  }

  private static Node row(Event event, Formats formats) {
    Label hour = Labels.of(formats.hour(event.at()), "caption");
    hour.setMinWidth(38);
    Node mark = event.icon().isEmpty() ? new StateShape(event.state(), 16) : Icons.of(event.icon());
    HBox row =
        Row.of(
            hour,
            mark,
            Row.twoLines(Labels.wrapped(event.what()), Labels.wrapped(event.more(), "caption")));
    row.getStyleClass().add("event-row");
    return row;
  }
}
