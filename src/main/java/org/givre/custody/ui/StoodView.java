package org.givre.custody.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.custody.Stay;
import org.givre.custody.UnitId;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.ExportButton;
import org.givre.fx.Exports;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.PrintedList;
import org.givre.fx.Screen;
import org.givre.fx.Tables;
import org.givre.storage.Position;
import org.givre.storage.Tank;
import org.givre.storage.TankId;

/** Who stood in a tank between two instants: the first question after a tank failed. */
final class StoodView {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final Screen screen;
  private final StockDesk desk;
  private final StockWords words;
  private final Field<TextField> from;
  private final Field<TextField> to;
  private final TableView<Line> table;
  private final Label count = Labels.of("", "muted");
  private final Button print;
  private final VBox all;
  private Tank tank;
  private List<Line> shown = List.of();

  /** One stay with the words for it. */
  record Line(UnitShown unit, String place, Instant from, Optional<Instant> to) {}

  StoodView(Screen screen, StockDesk desk, Consumer<UnitId> open) {
    this.screen = screen;
    this.desk = desk;
    this.words = new StockWords(screen.texts());
    this.from = Field.text(screen.texts(), "custody.stood.from");
    this.to = Field.text(screen.texts(), "custody.stood.to");
    from.control().setId("stood-from");
    to.control().setId("stood-to");
    from.control().setOnAction(entered -> ask());
    to.control().setOnAction(entered -> ask());
    from.setMaxWidth(190);
    to.setMaxWidth(190);
    table = Tables.of(screen.texts(), "custody.stood.none");
    table.setId("stood-table");
    table
        .getColumns()
        .setAll(
            List.of(
                Tables.text(
                    screen.texts(),
                    "custody.fact.patient",
                    180,
                    line -> line.unit().patient().displayName()),
                Tables.text(
                    screen.texts(), "custody.stood.unit", 220, line -> words.name(line.unit())),
                Tables.code(
                    screen.texts(), "custody.fact.lot", 110, line -> line.unit().lot().number()),
                Tables.code(screen.texts(), "custody.fact.place", 90, Line::place),
                Tables.value(
                    screen.texts(),
                    "custody.stood.in",
                    150,
                    Line::from,
                    at -> words.formats().dayHour(at)),
                Tables.value(
                    screen.texts(),
                    "custody.stood.out",
                    150,
                    line -> line.to().orElse(Instant.MAX),
                    at ->
                        at.equals(Instant.MAX)
                            ? screen.say("custody.unit.still")
                            : words.formats().dayHour(at)),
                Tables.text(
                    screen.texts(),
                    "custody.stood.now",
                    130,
                    line -> words.state(line.unit().now().state()))));
    Tables.onOpen(table, line -> open.accept(line.unit().now().id()));
    Button ask = Buttons.primary(screen.texts(), "custody.stood.ask", "", this::ask);
    ask.setId("stood-ask");
    print = Buttons.plain(screen.texts(), "custody.stood.print", "fth-printer", this::print);
    HBox asked = new HBox(12, from, to, ask, print, ExportButton.of(screen, this::table), count);
    asked.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    VBox.setVgrow(table, Priority.ALWAYS);
    Card card = new Card().rows(table);
    VBox.setVgrow(card, Priority.ALWAYS);
    all = new VBox(12, asked, card);
  }

  Node view() {
    return all;
  }

  /** The last day of this tank, to begin with. */
  void open(Tank which) {
    tank = which;
    Instant now = desk.ticker().now();
    from.control().setText(StockDates.typed(now.minus(A_DAY), zone()));
    to.control().setText(StockDates.typed(now, zone()));
    ask();
  }

  private ZoneId zone() {
    return words.formats().zone();
  }

  private void ask() {
    Optional<Instant> begin = StockDates.moment(from.control().getText(), zone());
    Optional<Instant> end = StockDates.moment(to.control().getText(), zone());
    from.right();
    to.right();
    if (begin.isEmpty()) {
      from.wrong(screen.say("custody.stood.unreadable"));
    }
    if (end.isEmpty()) {
      to.wrong(screen.say("custody.stood.unreadable"));
    } else if (begin.isPresent() && !begin.get().isBefore(end.get())) {
      to.wrong(screen.say("custody.stood.backwards"));
      return;
    }
    if (begin.isPresent() && end.isPresent()) {
      TankId id = tank.id();
      screen
          .tasks()
          .run(
              () ->
                  desk.units().stoodIn(id, begin.get(), end.get()).stream()
                      .map(this::line)
                      .toList())
          .done(this::show)
          .start();
    }
  }

  private Line line(Stay stay) {
    return new Line(
        desk.shown(desk.units().find(stay.unit()).orElseThrow()),
        desk.tanks().position(stay.position()).map(Position::path).orElse(""),
        stay.from(),
        stay.to());
  }

  private void show(List<Line> lines) {
    shown = lines;
    table.getItems().setAll(lines);
    long patients = lines.stream().map(line -> line.unit().patient().id()).distinct().count();
    long units = lines.stream().map(line -> line.unit().now().id()).distinct().count();
    count.setText(screen.say("custody.stood.count", units, patients));
  }

  /** As it is seen, in the order of the heads. */
  private Exports.Table table() {
    return new Exports.Table(
        screen.say("custody.stood.file"),
        List.of(
            screen.say("custody.fact.patient"),
            screen.say("custody.stood.unit"),
            screen.say("custody.fact.lot"),
            screen.say("custody.fact.place"),
            screen.say("custody.stood.in"),
            screen.say("custody.stood.out")),
        List.copyOf(table.getItems()).stream().map(this::cells).toList());
  }

  private void print() {
    desk.printing()
        .accept(
            new PrintedList(
                screen.say("custody.stood.title", tank.name()),
                from.control().getText() + " → " + to.control().getText(),
                List.of(
                    screen.say("custody.fact.patient"),
                    screen.say("custody.stood.unit"),
                    screen.say("custody.fact.lot"),
                    screen.say("custody.fact.place"),
                    screen.say("custody.stood.in"),
                    screen.say("custody.stood.out")),
                List.of(0.2, 0.22, 0.14, 0.1, 0.17, 0.17),
                shown.stream().map(this::cells).toList(),
                count.getText()));
  }

  private List<String> cells(Line line) {
    return List.of(
        line.unit().patient().displayName(),
        words.name(line.unit()),
        line.unit().lot().number(),
        line.place(),
        words.formats().dayHour(line.from()),
        line.to().map(words.formats()::dayHour).orElse(screen.say("custody.unit.still")));
  }
}
