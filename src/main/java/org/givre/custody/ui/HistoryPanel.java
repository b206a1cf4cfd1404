package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.givre.custody.CustodyEvent;
import org.givre.custody.Identifier;
import org.givre.custody.UnitNow;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.storage.PositionId;

/** Where a unit was and what was done to it, newest first; its identifiers as they came in. */
final class HistoryPanel {

  private final Screen screen;
  private final StockDesk desk;
  private final StockWords words;

  HistoryPanel(Screen screen, StockDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.words = new StockWords(screen.texts());
  }

  /** A fact with the path of the place it is about. */
  private record Moment(CustodyEvent event, String place) {}

  private record Life(List<Moment> moments, List<Identifier> identifiers) {}

  void open(UnitShown unit) {
    UnitNow now = unit.now();
    screen
        .tasks()
        .run(
            () ->
                new Life(
                    desk.units().history(now.id()).reversed().stream().map(this::moment).toList(),
                    desk.units().identity(now.id()).identifiers()))
        .done(life -> show(unit, life))
        .start();
  }

  private void show(UnitShown unit, Life life) {
    VBox events = new VBox();
    life.moments().forEach(moment -> events.getChildren().add(event(moment)));
    VBox identifiers = new VBox();
    life.identifiers().forEach(id -> identifiers.getChildren().add(identifier(id)));
    SidePanel panel =
        new SidePanel(screen.say("custody.history.title"))
            .about(words.name(unit) + " · " + unit.patient().displayName())
            .content(
                Labels.heading(screen.say("custody.history.events")),
                events,
                Labels.heading(screen.say("custody.history.identifiers")),
                identifiers)
            .foot(
                Row.space(),
                Buttons.plain(screen.texts(), "custody.history.close", "", screen.panels()::close));
    screen.panels().show(panel);
  }

  private Moment moment(CustodyEvent event) {
    return new Moment(event, place(event.to()).or(() -> place(event.from())).orElse(""));
  }

  private Node event(Moment moment) {
    CustodyEvent event = moment.event();
    String where = moment.place();
    String what = words.say("custody.past." + event.move().name());
    Node title = Labels.strong(where.isEmpty() ? what : what + " · " + where);
    Node detail =
        Labels.caption(
            words.formats().dayHour(event.happened())
                + (event.why().isGiven() ? " · " + event.why().words() : ""));
    return Row.of(Row.twoLines(title, detail));
  }

  private Optional<String> place(Optional<PositionId> position) {
    return position.flatMap(desk.tanks()::position).map(found -> found.path());
  }

  private Node identifier(Identifier identifier) {
    return Row.of(
        Row.twoLines(
            Labels.of(words.identifier(identifier), "muted"),
            Labels.caption(
                words.say("custody.entry." + identifier.entry().name())
                    + " · "
                    + words.formats().dayHour(identifier.at()))),
        Labels.code(identifier.value()));
  }
}
