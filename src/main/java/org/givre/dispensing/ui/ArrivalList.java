package org.givre.dispensing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.givre.dispensing.ReceptionId;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.EmptyPage;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;

/** What is being received, and what is on its way. */
final class ArrivalList {

  private final Screen screen;
  private final Consumer<ReceptionId> open;
  private final Consumer<ArrivalBook.Awaited> begin;

  ArrivalList(Screen screen, Consumer<ReceptionId> open, Consumer<ArrivalBook.Awaited> begin) {
    this.screen = screen;
    this.open = open;
    this.begin = begin;
  }

  Node view(ArrivalBook.Lists lists) {
    if (lists.underWay().isEmpty() && lists.awaited().isEmpty()) {
      return new EmptyPage(screen.texts(), "fth-download", "reception.empty");
    }
    VBox cards = new VBox(12);
    if (!lists.underWay().isEmpty()) {
      cards
          .getChildren()
          .add(card("reception.under-way", lists.underWay().stream().map(this::underWay).toList()));
    }
    if (!lists.awaited().isEmpty()) {
      cards
          .getChildren()
          .add(card("reception.awaited", lists.awaited().stream().map(this::awaited).toList()));
    }
    return cards;
  }

  private Node card(String key, List<Node> rows) {
    List<Node> all = new ArrayList<>(rows);
    all.getLast().getStyleClass().add("last");
    return Card.named(screen.texts(), key)
        .count(Integer.toString(rows.size()))
        .rows(all.toArray(new Node[0]));
  }

  private Node underWay(Arrival arrival) {
    ReceptionProgress now = ReceptionProgress.now(arrival.seen());
    Button go =
        Buttons.primary(
            screen.texts(),
            "reception.go-on",
            "fth-arrow-right",
            () -> open.accept(arrival.file().id()));
    go.setId("go-on-" + arrival.order().number());
    String step = screen.say(now.key()).toLowerCase(screen.texts().now().locale());
    return Row.of(
        Row.twoLines(
            Labels.strong(arrival.product().name() + ", " + arrival.patient()),
            Labels.caption(
                screen.say(
                    "reception.under-way.line",
                    arrival.order().number(),
                    now.ordinal() + 1,
                    step))),
        go);
  }

  private Node awaited(ArrivalBook.Awaited awaited) {
    Button receive =
        Buttons.plain(
            screen.texts(), "reception.receive", "fth-download", () -> begin.accept(awaited));
    receive.setId("receive-" + awaited.order().number());
    String when =
        awaited
            .order()
            .arrival()
            .map(at -> screen.texts().formats().longDayHour(at))
            .orElse(screen.say("reception.no-date"));
    return Row.of(
        Row.twoLines(
            Labels.strong(awaited.product() + ", " + awaited.patient()),
            Labels.caption(
                screen.say(
                    "reception.awaited.line", awaited.order().number(), awaited.units(), when))),
        receive);
  }
}
