package org.givre.inventory.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.fx.Badge;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.StateShape;
import org.givre.inventory.LidTime;
import org.givre.inventory.Progress;
import org.givre.inventory.Seen;
import org.givre.inventory.Stop;
import org.givre.storage.Place;
import org.givre.storage.Position;

/** The three parts of an inventory under way: the way, the position of now, what differs. */
final class InventoryParts {

  private final Screen screen;
  private final Label clock = Labels.figure("", "inventory-clock");
  private final Label clockSays = Labels.caption("");
  private LidTime lid = new LidTime(Duration.ZERO, Optional.empty());

  InventoryParts(Screen screen) {
    this.screen = screen;
  }

  /** The racks in the order in which they are lifted. */
  Node way(InventoryDesk.Shown shown, Consumer<Place> choose) {
    VBox rows = new VBox();
    for (Stop stop : shown.progress().path()) {
      long written = stop.places().stream().filter(Progress::isWritten).count();
      if (written > 0) {
        rows.getChildren().add(stop(shown, stop, written, choose));
      }
    }
    long empty =
        shown.progress().path().stream()
            .filter(stop -> stop.places().stream().noneMatch(Progress::isWritten))
            .count();
    rows.getChildren()
        .add(Row.of(Labels.wrapped(screen.say("inventory.way.empty", empty), "caption")));
    rows.getChildren().getLast().getStyleClass().add("last");
    Card card = Card.named(screen.texts(), "inventory.way").rows(PageFrame.scroll(rows));
    card.setMinWidth(300);
    card.setPrefWidth(300);
    return card;
  }

  private Node stop(InventoryDesk.Shown shown, Stop stop, long written, Consumer<Place> choose) {
    List<Place> places = stop.places().stream().filter(Progress::isWritten).toList();
    long done =
        places.stream()
            .filter(place -> shown.progress().seen().containsKey(place.position().id()))
            .count();
    VBox all =
        new VBox(
            4,
            Row.line(
                8,
                new StateShape(done == written ? State.DONE : State.TO_DO, 14),
                Labels.strong(screen.say("inventory.rack", stop.rack())),
                Row.space(),
                Labels.caption(screen.say("inventory.rack.count", done, written))));
    for (Place place : places) {
      Button line = new Button();
      line.getStyleClass().setAll("inventory-line");
      line.setMaxWidth(Double.MAX_VALUE);
      Optional<Seen> seen = Optional.ofNullable(shown.progress().seen().get(place.position().id()));
      line.setGraphic(
          Row.line(
              8,
              new StateShape(seen.map(InventoryParts::state).orElse(State.TO_DO), 14),
              Labels.code(place.position().path()),
              Labels.caption(shown.written(place).map(InventoryDesk.Named::unit).orElse(""))));
      line.setAccessibleText(place.position().path());
      line.setOnAction(fired -> choose.accept(place));
      all.getChildren().add(line);
    }
    all.getStyleClass().add("inventory-stop");
    return all;
  }

  private static State state(Seen seen) {
    return seen.finding().isDiscrepancy() ? State.ATTENTION : State.DONE;
  }

  /** The position that comes now, in letters to be read over gloves. */
  Card now(
      InventoryDesk.Shown shown,
      Optional<Position> chosen,
      TextField scan,
      Button empty,
      LidTime time) {
    lid = time;
    VBox all = new VBox(12);
    all.setAlignment(Pos.TOP_LEFT);
    if (chosen.isPresent()) {
      Position at = chosen.get();
      Optional<InventoryDesk.Named> written =
          shown.progress().path().stream()
              .flatMap(stop -> stop.places().stream())
              .filter(place -> place.position().id().equals(at.id()))
              .findFirst()
              .flatMap(shown::written);
      all.getChildren()
          .addAll(
              Labels.caption(screen.say("inventory.now")),
              Labels.of(at.path(), "strong", "inventory-path"),
              Labels.of(written.map(InventoryDesk.Named::unit).orElse(""), "card-name"),
              Labels.of(written.map(InventoryDesk.Named::patient).orElse(""), "muted"));
    } else {
      all.getChildren()
          .add(
              Row.line(
                  8,
                  new StateShape(State.DONE, 20),
                  Labels.wrapped(screen.say("inventory.all"), "strong")));
    }
    scan.getStyleClass().add("inventory-field");
    HBox buttons = new HBox(12, empty);
    all.getChildren().addAll(scan, buttons, timer());
    all.getStyleClass().add("inventory-now");
    return Card.named(screen.texts(), "inventory.step").rows(PageFrame.scroll(all));
  }

  private Node timer() {
    VBox timer = new VBox(2, Labels.caption(screen.say("inventory.lid")), clock, clockSays);
    timer.getStyleClass().add("inventory-timer");
    return timer;
  }

  /** Once a second: how long this opening lasts, and all of them together. */
  void tick(Instant now) {
    Duration open = lid.now(now);
    clock.setText(screen.texts().formats().countdown(open));
    clock.getStyleClass().removeAll("attention-text", "danger-text");
    if (open.compareTo(LidTime.DEVIATION) >= 0) {
      clock.getStyleClass().add("danger-text");
    } else if (open.compareTo(LidTime.WARNING) >= 0) {
      clock.getStyleClass().add("attention-text");
    }
    String total = screen.texts().formats().duration(lid.total(now));
    clockSays.setText(
        open.compareTo(LidTime.DEVIATION) >= 0
            ? screen.say("inventory.lid.long", total)
            : lid.isOpen()
                ? screen.say("inventory.lid.total", total)
                : screen.say("inventory.lid.is-shut", total));
  }

  /** What is not as written. */
  Node differences(InventoryDesk.Shown shown) {
    List<Seen> all = shown.progress().discrepancies();
    VBox rows = new VBox();
    all.forEach(seen -> rows.getChildren().add(difference(shown, seen)));
    Card card =
        Card.named(screen.texts(), "inventory.differences").count(Integer.toString(all.size()));
    card.setMinWidth(320);
    card.setPrefWidth(320);
    if (all.isEmpty()) {
      return card.content(Labels.wrapped(screen.say("inventory.differences.none"), "muted"));
    }
    rows.getChildren().getLast().getStyleClass().add("last");
    return card.rows(PageFrame.scroll(rows));
  }

  private Node difference(InventoryDesk.Shown shown, Seen seen) {
    String path =
        shown.progress().path().stream()
            .flatMap(stop -> stop.places().stream())
            .filter(place -> place.position().id().equals(seen.place()))
            .map(place -> place.position().path())
            .findFirst()
            .orElse("");
    String written = seen.written().map(shown.names()::get).map(this::said).orElse("—");
    String found = seen.found().map(shown.names()::get).map(this::said).orElse("—");
    Badge badge =
        new Badge(State.ATTENTION, screen.say("inventory.finding." + seen.finding().name()));
    badge.setMinWidth(Region.USE_PREF_SIZE);
    VBox lines =
        new VBox(
            3,
            Row.line(8, Labels.code(path), badge),
            Labels.wrapped(screen.say("inventory.written", written), "caption"),
            Labels.wrapped(screen.say("inventory.found", found), "caption"));
    return Row.of(lines);
  }

  private String said(InventoryDesk.Named named) {
    return named.unit() + ", " + named.patient();
  }
}
