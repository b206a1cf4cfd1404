package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.givre.custody.Identifier;
import org.givre.custody.IdentifierType;
import org.givre.dispensing.ReceptionFile;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.State;
import org.givre.fx.Texts;
import org.givre.kernel.Outcome;

/** Each unit: scanned, then put into the place held for it; the last one stops the clock. */
final class PlacingCard {

  private final StepFrame frame;
  private final Texts texts;

  PlacingCard(StepFrame frame) {
    this.frame = frame;
    this.texts = frame.screen().texts();
  }

  Node view() {
    VBox rows = new VBox();
    List<Arrival.Line> lines = frame.arrival().lines();
    for (Arrival.Line line : lines) {
      Node row = row(line);
      if (line.equals(lines.getLast())) {
        row.getStyleClass().add("last");
      }
      rows.getChildren().add(row);
    }
    return new Card().rows(rows);
  }

  private Node row(Arrival.Line line) {
    Label name = Labels.strong(name(line));
    Label state = Labels.caption(state(line));
    List<Node> nodes = new ArrayList<>();
    nodes.add(Icons.of("fth-thermometer", 18));
    nodes.add(Row.twoLines(name, state));
    nodes.addAll(acts(line));
    return Row.of(nodes.toArray(new Node[0]));
  }

  private String name(Arrival.Line line) {
    String where = line.stands().or(line::held).map(Arrival.Spot::name).orElse("");
    return frame.arrival().lines().size() == 1
        ? frame.say("reception.placing", where)
        : frame.say("reception.placing.of", line.number(), where);
  }

  private String state(Arrival.Line line) {
    if (line.isPlaced()) {
      String at = texts.formats().second(line.received().orElseThrow().placed().orElseThrow());
      return frame.say("reception.placing.done", at);
    }
    return frame.say(line.isScanned() ? "reception.placing.scanned" : "reception.placing.held");
  }

  private List<Node> acts(Arrival.Line line) {
    if (line.isPlaced()) {
      return List.of(Badge.quiet(State.NORMAL, frame.say("reception.placed")));
    }
    boolean same = frame.arrival().file().identity().isComplete();
    if (!line.isScanned()) {
      Button scan =
          Buttons.plain(texts, "reception.scan-unit", "mdoal-barcode", () -> readByHand(line));
      scan.setId("scan-" + line.unit().unit().content().n());
      Buttons.allow(scan, same ? "" : frame.say("reception.waits"));
      return same ? List.of(scan) : List.of(scan, Badge.chip(frame.say("reception.waits")));
    }
    String path = line.held().map(Arrival.Spot::path).orElse("");
    Button place = new Button();
    place.setGraphic(Icons.of("mdoal-barcode"));
    place.textProperty().bind(texts.of("reception.scan-place", path));
    place.getStyleClass().add("act");
    place.setId("place-unit-" + line.unit().unit().content().n());
    place.setOnAction(fired -> placed(line));
    Buttons.allow(place, same ? "" : frame.say("reception.waits"));
    return same ? List.of(place) : List.of(place, Badge.chip(frame.say("reception.waits")));
  }

  /**
   * Not every bag bears a code: what the order announced is confirmed by eye, and the chain of
   * identity says that it was typed.
   */
  private void readByHand(Arrival.Line line) {
    List<Identifier> read =
        line.identity().identifiers().stream()
            .filter(i -> i.type() == IdentifierType.LOT || i.type() == IdentifierType.COI)
            .map(
                i ->
                    new Identifier(
                        i.type(),
                        i.issuer(),
                        i.value(),
                        Identifier.Entry.TYPED,
                        frame.desk().by().actor(),
                        frame.desk().ticker().now()))
            .toList();
    act(() -> frame.desk().reception().scan(frame.desk().by(), frame.id(), line.unit().id(), read));
  }

  private void placed(Arrival.Line line) {
    line.held()
        .ifPresent(
            spot ->
                act(
                    () ->
                        frame
                            .desk()
                            .reception()
                            .place(frame.desk().by(), frame.id(), line.unit().id(), spot.id())));
  }

  private void act(java.util.function.Supplier<Outcome<ReceptionFile>> act) {
    frame.act(act, frame.page()::again);
  }
}
