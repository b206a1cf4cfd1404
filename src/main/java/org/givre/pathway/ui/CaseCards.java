package org.givre.pathway.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.pathway.ExitReason;

/** On a case's page: its sheets, what happened to its units, and how it ended. */
final class CaseCards {

  /** Enough to see the last weeks; the unit's page has all of it. */
  private static final int EVENTS = 12;

  private final Screen screen;

  CaseCards(Screen screen) {
    this.screen = screen;
  }

  Card sheets(CaseFile file) {
    Card card =
        Card.named(screen.texts(), "pathway.card.sheets")
            .count(Integer.toString(file.sheets().size()));
    if (file.sheets().isEmpty()) {
      return card.content(Labels.wrapped(screen.say("pathway.card.sheets.none"), "muted"));
    }
    List<Node> rows = file.sheets().stream().map(this::sheet).toList();
    rows.getLast().getStyleClass().add("last");
    return card.rows(new VBox(rows.toArray(new Node[0])));
  }

  private Node sheet(CaseSheets.Line sheet) {
    return Row.of(
        Icons.of("fth-file-text", 14),
        Row.twoLines(
            Labels.strong(sheet.title()), Labels.caption(sheet.number() + " · " + sheet.at())),
        Buttons.link(
            screen.texts(),
            "pathway.act.sheet",
            () -> screen.nav().open(Target.of("documents", "sheet", sheet.number()))));
  }

  Card events(CaseFile file) {
    Card card =
        Card.named(screen.texts(), "pathway.card.events")
            .count(Integer.toString(file.events().size()));
    if (file.events().isEmpty()) {
      return card.content(Labels.wrapped(screen.say("pathway.card.events.none"), "muted"));
    }
    List<Node> rows = file.events().stream().limit(EVENTS).map(this::event).toList();
    rows.getLast().getStyleClass().add("last");
    return card.rows(new VBox(rows.toArray(new Node[0])));
  }

  private Node event(CaseFile.EventLine line) {
    var event = line.event();
    String what =
        screen.say(
            "pathway.card.event", line.n(), screen.say("custody.past." + event.move().name()));
    return Row.of(
        Row.twoLines(
            Labels.strong(line.place().isEmpty() ? what : what + " · " + line.place()),
            Labels.wrapped(
                screen.texts().formats().dayHour(event.happened())
                    + (event.why().isGiven() ? " · " + event.why().words() : ""),
                "caption")));
  }

  /** How the case ended, where it did before infusion. */
  Optional<Node> exit(CaseFile file) {
    return file.line()
        .treatment()
        .exit()
        .map(
            reason ->
                new Badge(State.OUT_OF_SERVICE, screen.say("pathway.card.ended", said(reason))));
  }

  private String said(ExitReason reason) {
    return screen.say("pathway.exit." + reason.name());
  }
}
