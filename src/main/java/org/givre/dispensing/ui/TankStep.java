package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.givre.dispensing.ControlPoint;
import org.givre.fx.Badge;
import org.givre.fx.Card;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.State;
import org.givre.storage.Position;

/** The tank is ready, and a place is held for each unit before the shipper is opened. */
final class TankStep implements StepPane {

  private static final int OFFERED = 12;

  private final StepFrame frame;
  private final ControlsStep controls;

  TankStep(StepFrame frame) {
    this.frame = frame;
    this.controls =
        new ControlsStep(frame, ReceptionProgress.TANK.key(), ControlPoint.TANK_READY)
            .with(places());
  }

  @Override
  public Region view() {
    return controls.view();
  }

  private Card places() {
    List<Node> rows = new ArrayList<>();
    frame.arrival().lines().forEach(line -> rows.add(row(line)));
    return Card.named(frame.screen().texts(), "reception.places").rows(rows.toArray(new Node[0]));
  }

  private Node row(Arrival.Line line) {
    String name = frame.say("reception.unit", line.number());
    Badge badge =
        line.held()
            .map(spot -> Badge.quiet(State.NORMAL, frame.say("reception.held")))
            .orElseGet(() -> new Badge(State.LACKING, frame.say("reception.not-held")));
    String where = line.held().map(Arrival.Spot::name).orElse(frame.say("reception.choose-place"));
    return Row.of(Row.twoLines(Labels.strong(name), Labels.caption(where)), badge, choice(line));
  }

  private Node choice(Arrival.Line line) {
    ComboBox<Arrival.Spot> free = new ComboBox<>();
    free.setId("place-" + line.unit().unit().content().n());
    free.setConverter(new SpotNames());
    free.setPrefWidth(220);
    free.setPromptText(frame.say("reception.free-places"));
    frame
        .screen()
        .tasks()
        .run(() -> offered(line))
        .done(
            spots -> {
              free.getItems().setAll(spots);
              line.held().ifPresent(free::setValue);
              free.setOnAction(chosen -> hold(line, free.getValue()));
            })
        .start();
    return free;
  }

  private List<Arrival.Spot> offered(Arrival.Line line) {
    List<Position> places =
        frame.desk().holding().placesFor(frame.desk().by(), line.unit(), OFFERED);
    return places.stream().map(frame.desk().book()::spot).toList();
  }

  private void hold(Arrival.Line line, Arrival.Spot spot) {
    if (spot == null) {
      return;
    }
    frame
        .screen()
        .tasks()
        .act(() -> frame.desk().holding().hold(frame.desk().by(), line.unit(), spot.id()))
        .done(held -> frame.page().again())
        .refused(
            refusals -> {
              frame.screen().notices().refused(refusals);
              frame.page().again();
            })
        .start();
  }
}
