package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.access.Permission;
import org.givre.custody.Carry;
import org.givre.custody.MovedUnit;
import org.givre.custody.RackPart;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.kernel.Outcome;
import org.givre.storage.PlaceState;
import org.givre.storage.Position;
import org.givre.storage.TankId;

/**
 * Source and destination side by side: one unit is dragged or chosen at both ends, a level or a
 * whole rack goes with all that stands in it, each unit to the same place opposite.
 */
final class MoveBoard {

  /** What is moved together. */
  private enum What {
    UNIT,
    LEVEL,
    RACK
  }

  private final Screen screen;
  private final StockDesk desk;
  private final Moving moving;
  private final SegmentedBar<What> bar = new SegmentedBar<>();
  private final BoardSide from;
  private final BoardSide to;
  private final Label said = Labels.wrapped("", "board-said");
  private final Button go;
  private final VBox all;
  private final Runnable refresh;
  private What what = What.UNIT;
  private List<Carry> planned = List.of();

  MoveBoard(Screen screen, StockDesk desk, Moving moving, Runnable refresh) {
    this.screen = screen;
    this.desk = desk;
    this.moving = moving;
    this.refresh = refresh;
    this.from = new BoardSide(screen, desk, "custody.board.from", this::dropped, this::plan);
    this.to = new BoardSide(screen, desk, "custody.board.to", this::dropped, this::plan);
    for (What one : What.values()) {
      bar.choice(one, screen.texts(), "custody.board." + one.name());
    }
    bar.choose(what)
        .onChoice(
            chosen -> {
              what = chosen;
              plan();
            });
    go = Buttons.primary(screen.texts(), "custody.board.go", "fth-move", this::go);
    go.setId("board-go");
    said.setId("board-said");
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox head = Row.line(16, bar, said, go);
    HBox sides = new HBox(12, from.card(), to.card());
    VBox.setVgrow(sides, Priority.ALWAYS);
    all = new VBox(12, head, sides);
  }

  Node view() {
    return all;
  }

  /** Begins with this rack at the left, and the whole of it to be moved. */
  void open(TankId tank, String rack) {
    what = What.RACK;
    bar.choose(what);
    from.go(tank, rack);
    to.go(tank, "");
  }

  private void dropped(Position start, Position end) {
    from.view()
        .flatMap(view -> view.place(start.id()))
        .or(() -> to.view().flatMap(view -> view.place(start.id())))
        .ifPresent(
            place -> {
              if (place.state() instanceof PlaceState.Occupied(var occupant, var since)) {
                Carry one = new Carry(org.givre.custody.UnitId.of(occupant), start.id(), end.id());
                carry(List.of(one), start.path() + " → " + end.path());
              }
            });
  }

  /** Works out what would be carried, and says it before anybody presses. */
  private void plan() {
    planned = List.of();
    Buttons.allow(go, screen.say("custody.board.choose." + what.name()));
    said.setText(screen.say("custody.board.choose." + what.name()));
    if (what == What.UNIT) {
      planUnit();
    } else {
      parts().ifPresent(this::planPart);
    }
    desk.notAllowed(Permission.MOVE_STOCK)
        .ifPresent(why -> Buttons.allow(go, screen.texts().say(why)));
  }

  private void planUnit() {
    Optional<Position> end = to.chosen();
    from.place()
        .filter(place -> end.isPresent())
        .ifPresent(
            place -> {
              if (place.state() instanceof PlaceState.Occupied(var occupant, var since)) {
                ready(
                    List.of(
                        new Carry(
                            org.givre.custody.UnitId.of(occupant),
                            place.position().id(),
                            end.get().id())),
                    place.position().path() + " → " + end.get().path());
              }
            });
  }

  private record Parts(RackPart from, RackPart to) {}

  private Optional<Parts> parts() {
    Optional<RackView> source = from.view();
    Optional<RackView> goal = to.view();
    if (source.isEmpty() || goal.isEmpty()) {
      return Optional.empty();
    }
    TankId here = source.get().tank().tank().id();
    TankId there = goal.get().tank().tank().id();
    if (what == What.RACK) {
      return Optional.of(
          new Parts(
              RackPart.rack(here, source.get().rack()), RackPart.rack(there, goal.get().rack())));
    }
    return from.chosen()
        .flatMap(
            start ->
                to.chosen()
                    .map(
                        end ->
                            new Parts(
                                RackPart.level(here, source.get().rack(), start.level()),
                                RackPart.level(there, goal.get().rack(), end.level()))));
  }

  private void planPart(Parts parts) {
    if (parts.from().equals(parts.to())) {
      return;
    }
    screen
        .tasks()
        .run(() -> desk.rackMoves().plan(parts.from(), parts.to()))
        .done(plan -> planned(parts, plan))
        .start();
  }

  private void planned(Parts parts, Outcome<List<Carry>> plan) {
    if (plan instanceof Outcome.Done<List<Carry>>(var carries)) {
      ready(carries, name(parts.from()) + " → " + name(parts.to()));
    } else {
      String why = plan.refusals().stream().map(screen.texts()::say).findFirst().orElse("");
      said.setText(why);
      Buttons.allow(go, why);
    }
  }

  private String name(RackPart part) {
    return part.level().isPresent()
        ? screen.say("custody.board.level", part.rack(), part.level().getAsInt())
        : screen.say("custody.stock.rack", part.rack());
  }

  private void ready(List<Carry> carries, String where) {
    planned = carries;
    said.setText(screen.say("custody.board.ready", carries.size(), where));
    Buttons.allow(go, "");
    desk.notAllowed(Permission.MOVE_STOCK)
        .ifPresent(why -> Buttons.allow(go, screen.texts().say(why)));
  }

  private void go() {
    if (!planned.isEmpty()) {
      carry(planned, said.getText());
    }
  }

  private void carry(List<Carry> carries, String where) {
    moving.move(
        carries,
        List.of(where, screen.say("custody.sign.after.history")),
        new Moving.Then(
            this::told,
            () -> {
              from.again();
              to.again();
              refresh.run();
            }));
  }

  private void told(List<MovedUnit> moved) {
    screen.notices().done(screen.say("custody.moved.many", moved.size()));
  }
}
