package org.givre.custody.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.givre.custody.Identifier;
import org.givre.custody.UnitContent;
import org.givre.fx.Badge;
import org.givre.fx.Buttons;
import org.givre.fx.Card;
import org.givre.fx.CurveCanvas;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.PageFrame;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.StateShape;
import org.givre.fx.Target;

/**
 * One unit on one page: whose it is, where it stands, what it is called, what it has been through,
 * what was done to it, its sheets, and what may be done now.
 */
final class UnitView {

  private static final CurveCanvas.Scale SCALE = new CurveCanvas.Scale(-196, -115);

  private final Screen screen;
  private final StockWords words;
  private final StockDesk desk;
  private final UnitButtons buttons;
  private final VBox thermal = new VBox(6);
  private final Runnable seePlace;
  private String unit = "";

  UnitView(Screen screen, StockDesk desk, PlacePanel.Acts acts, Runnable seePlace) {
    this.screen = screen;
    this.words = new StockWords(screen.texts());
    this.desk = desk;
    this.buttons = new UnitButtons(screen, desk, acts);
    this.seePlace = seePlace;
  }

  void show(PageFrame frame, UnitFile file, Hyperlink up) {
    UnitShown unit = file.unit();
    this.unit = unit.now().id().toString();
    frame.way(up, words.name(unit));
    frame.title(words.name(unit));
    List<Node> beside = new ArrayList<>();
    beside.add(new Badge(UnitLook.shape(unit.now().state()), words.state(unit.now().state())));
    words.expiring(unit, desk.ticker().now()).ifPresent(beside::add);
    frame.beside(beside.toArray(new Node[0]));
    frame.line(unit.patient().displayName());
    frame.acts();
    VBox left = column(316, whose(file), chain(file));
    VBox middle = column(0, cold(file), sheets(file));
    HBox.setHgrow(middle, Priority.ALWAYS);
    VBox right = column(300, acts(file), events(file));
    frame.scrolling(new HBox(12, left, middle, right));
  }

  private static VBox column(double width, Node... cards) {
    VBox column = new VBox(12, cards);
    column.setMinWidth(width);
    if (width > 0) {
      column.setPrefWidth(width);
      column.setMaxWidth(width);
    }
    return column;
  }

  private Card whose(UnitFile file) {
    UnitShown unit = file.unit();
    UnitContent content = unit.now().unit().content();
    VBox facts = new VBox();
    pair(facts, "custody.fact.place", Labels.strong(place(file)));
    pair(facts, "custody.fact.patient", patient(unit));
    pair(facts, "custody.fact.born", Labels.of(words.formats().day(unit.patient().birthDate())));
    pair(facts, "custody.fact.ipp", Labels.code(unit.patient().ipp()));
    pair(facts, "custody.fact.lot", Labels.code(unit.lot().number()));
    pair(facts, "custody.fact.kind", Labels.of(words.kind(unit)));
    pair(facts, "custody.fact.component", Labels.of(content.component()));
    pair(facts, "custody.fact.colour", Labels.of(content.colour()));
    pair(facts, "custody.fact.volume", Labels.of(words.volume(content)));
    pair(facts, "custody.fact.cells", Labels.of(content.cells()));
    pair(facts, "custody.fact.expiry", Labels.of(words.expiry(content)));
    Card card = Card.named(screen.texts(), "custody.unit.card").content(facts);
    if (unit.now().position().isPresent()) {
      Hyperlink see = Buttons.link(screen.texts(), "custody.unit.see", seePlace);
      see.setId("unit-see-place");
      card.right(see);
    }
    return card;
  }

  private String place(UnitFile file) {
    return file.place().isEmpty() ? screen.say("custody.fact.place.none") : file.place();
  }

  private Node patient(UnitShown unit) {
    Hyperlink link = new Hyperlink(unit.patient().displayName());
    link.getStyleClass().add("act-link");
    link.setOnAction(
        fired ->
            screen.nav().open(Target.of("patients", "patient", unit.patient().id().toString())));
    return link;
  }

  private void pair(VBox facts, String key, Node value) {
    boolean empty = value instanceof Label label && label.getText().isEmpty();
    if (!empty) {
      facts.getChildren().add(Row.pair(screen.say(key), value));
    }
  }

  private Card chain(UnitFile file) {
    VBox rows = new VBox();
    for (Identifier id : file.identifiers()) {
      rows.getChildren()
          .add(
              Row.of(
                  Row.twoLines(
                      Labels.of(
                          words.identifier(id) + (id.issuer().isEmpty() ? "" : " · " + id.issuer()),
                          "muted"),
                      Labels.caption(
                          screen.say("custody.entry." + id.entry().name())
                              + " · "
                              + words.formats().dayHour(id.at()))),
                  Labels.code(id.value())));
    }
    last(rows);
    return Card.named(screen.texts(), "custody.history.identifiers")
        .count(Integer.toString(file.identifiers().size()))
        .rows(rows);
  }

  private static void last(VBox rows) {
    if (!rows.getChildren().isEmpty()) {
      rows.getChildren().getLast().getStyleClass().add("last");
    }
  }

  private Card cold(UnitFile file) {
    thermal.getChildren().setAll(Labels.of(screen.say("custody.proof.reading"), "muted"));
    VBox rows = new VBox(2);
    file.stays()
        .forEach(
            stay ->
                rows.getChildren()
                    .add(
                        Row.line(
                            12,
                            Labels.strong(stay.place()),
                            Row.space(),
                            Labels.caption(span(stay)))));
    if (file.stays().isEmpty()) {
      thermal.getChildren().setAll(Labels.wrapped(screen.say("custody.unit.never"), "muted"));
    } else {
      thermal.getChildren().add(rows);
    }
    return Card.named(screen.texts(), "custody.panel.proof").content(thermal);
  }

  private String span(UnitFile.Stayed stay) {
    return words.formats().dayHour(stay.from())
        + " → "
        + stay.to().map(words.formats()::dayHour).orElse(screen.say("custody.unit.still"));
  }

  /** What the readings prove, once they are read. */
  void prove(Optional<UnitProof> proof) {
    proof.ifPresent(
        shown -> {
          thermal
              .getChildren()
              .setAll(
                  Row.line(
                      8,
                      new StateShape(shown.state(), 16),
                      Labels.wrapped(shown.verdict(), "strong")));
          shown
              .curve()
              .ifPresent(
                  plan -> {
                    CurveCanvas canvas = new CurveCanvas(screen.look(), CurveCanvas.Style.SPARK);
                    canvas.setMinHeight(96);
                    canvas.setPrefHeight(96);
                    canvas.show(plan, SCALE, words.formats());
                    thermal.getChildren().add(canvas);
                  });
          if (shown.judgeBefore()) {
            thermal.getChildren().add(judgeBefore());
          }
          shown.facts().forEach(fact -> thermal.getChildren().add(Labels.wrapped(fact, "caption")));
          VBox rows = new VBox();
          shown.stays().forEach(stay -> rows.getChildren().add(lived(stay)));
          last(rows);
          thermal.getChildren().add(rows);
        });
  }

  private Node judgeBefore() {
    Hyperlink judge =
        Buttons.link(
            screen.texts(),
            "custody.unit.before",
            () -> screen.nav().open(Target.of("before-givre", "unit", unit)));
    judge.setId("unit-judge-before");
    return judge;
  }

  private Node lived(Lived stay) {
    Label range =
        Labels.figure(
            stay.warmest().isEmpty()
                ? screen.say("custody.unit.unmeasured")
                : stay.coldest() + " … " + stay.warmest());
    range.setMinWidth(Region.USE_PREF_SIZE);
    return Row.of(
        Row.twoLines(
            Labels.strong(stay.place()),
            Labels.wrapped(
                stay.from()
                    + " → "
                    + (stay.to().isEmpty() ? screen.say("custody.unit.still") : stay.to())
                    + (stay.watched().isEmpty() ? "" : "\n" + stay.watched()),
                "caption")),
        range);
  }

  private Card sheets(UnitFile file) {
    VBox rows = new VBox();
    for (SheetSeen sheet : file.sheets()) {
      Hyperlink open =
          Buttons.link(
              screen.texts(),
              "custody.unit.sheet",
              () -> screen.nav().open(Target.of("documents", "sheet", sheet.number())));
      rows.getChildren()
          .add(
              Row.of(
                  Icons.of("fth-file-text", 14),
                  Row.twoLines(
                      Labels.strong(sheet.title()),
                      Labels.caption(sheet.number() + " · " + sheet.at())),
                  open));
    }
    last(rows);
    Card card =
        Card.named(screen.texts(), "custody.unit.sheets")
            .count(Integer.toString(file.sheets().size()));
    return file.sheets().isEmpty()
        ? card.content(Labels.wrapped(screen.say("custody.unit.sheets.none"), "muted"))
        : card.rows(rows);
  }

  private Card acts(UnitFile file) {
    VBox all = new VBox(8);
    List<Button> offered = buttons.all(file.unit());
    offered.forEach(
        button -> {
          button.setMaxWidth(Double.MAX_VALUE);
          all.getChildren().add(button);
        });
    offered.stream()
        .filter(Button::isDisabled)
        .map(Button::getAccessibleHelp)
        .filter(why -> why != null && !why.isEmpty())
        .distinct()
        .forEach(why -> all.getChildren().add(Labels.wrapped(why, "caption")));
    return Card.named(screen.texts(), "custody.unit.acts").content(all);
  }

  private Card events(UnitFile file) {
    VBox rows = new VBox();
    for (UnitFile.Moment moment : file.moments()) {
      rows.getChildren().add(event(moment));
    }
    last(rows);
    return Card.named(screen.texts(), "custody.history.events")
        .count(Integer.toString(file.moments().size()))
        .rows(rows);
  }

  private Node event(UnitFile.Moment moment) {
    var event = moment.event();
    String what = screen.say("custody.past." + event.move().name());
    String by = event.details().getOrDefault("signed-by", "");
    StringBuilder detail = new StringBuilder(words.formats().dayHour(event.happened()));
    if (event.why().isGiven()) {
      detail.append(" · ").append(event.why().words());
    }
    if (!by.isEmpty()) {
      detail.append(" · ").append(screen.say("custody.unit.signed", by));
    }
    return Row.of(
        Row.twoLines(
            Labels.strong(moment.place().isEmpty() ? what : what + " · " + moment.place()),
            Labels.wrapped(detail.toString(), "caption")));
  }
}
