package org.givre.custody.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.givre.access.Permission;
import org.givre.custody.UnitNow;
import org.givre.fx.Buttons;
import org.givre.fx.Icons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.storage.Position;

/** Units that were received and stand nowhere: choose one, choose or scan its place. */
final class StorePanel {

  private static final int MOST = 40;
  private static final int PLACES = 6;

  private final Screen screen;
  private final StockDesk desk;
  private final StockWords words;
  private final Chosen chosen;

  /** What the page does with the choice. */
  interface Chosen {
    /** The unit goes to the place that is chosen or scanned on the page. */
    void awaits(UnitShown unit);

    void store(UnitShown unit, Position place);
  }

  StorePanel(Screen screen, StockDesk desk, Chosen chosen) {
    this.screen = screen;
    this.desk = desk;
    this.words = new StockWords(screen.texts());
    this.chosen = chosen;
  }

  void open() {
    screen
        .tasks()
        .run(() -> desk.acts().toStore(MOST).stream().map(desk::shown).toList())
        .done(this::show)
        .start();
  }

  private void show(List<UnitShown> units) {
    VBox rows = new VBox();
    units.forEach(unit -> rows.getChildren().add(row(unit)));
    Node content =
        units.isEmpty() ? Labels.wrapped(screen.say("custody.store.none"), "muted") : rows;
    Button reception =
        Buttons.plain(
            screen.texts(),
            "custody.store.reception",
            "fth-download",
            () -> {
              screen.panels().close();
              screen.nav().open("reception");
            });
    screen
        .panels()
        .show(
            new SidePanel(screen.say("custody.store.title"))
                .about(screen.say("custody.store.about"))
                .content(content)
                .foot(
                    Buttons.plain(screen.texts(), "fx.sign.back", "", screen.panels()::close),
                    reception));
  }

  private Node row(UnitShown unit) {
    Button choose = Buttons.plain(screen.texts(), "custody.store.choose", "", () -> places(unit));
    choose.getStyleClass().addAll("in-card", "store-choose");
    desk.notAllowed(Permission.RECEIVE)
        .ifPresent(why -> Buttons.allow(choose, screen.texts().say(why)));
    return Row.of(
        Row.twoLines(
            Labels.strong(words.name(unit)),
            Labels.caption(unit.patient().displayName() + " · " + words.state(unit.now().state()))),
        choose);
  }

  private void places(UnitShown unit) {
    UnitNow now = unit.now();
    screen
        .tasks()
        .run(
            () ->
                desk.acts().placesFor(desk.by(""), now.id(), PLACES).stream()
                    .map(place -> new Proposed(place, tank(place)))
                    .toList())
        .done(found -> places(unit, found))
        .start();
  }

  private record Proposed(Position place, String tank) {}

  private String tank(Position place) {
    return desk.tanks().tank(place.tank()).map(tank -> tank.name()).orElse("");
  }

  private void places(UnitShown unit, List<Proposed> found) {
    VBox rows = new VBox(2);
    found.forEach(place -> rows.getChildren().add(place(unit, place)));
    String none = found.isEmpty() ? screen.say("custody.store.no-place") : "";
    Button other =
        Buttons.plain(
            screen.texts(),
            "custody.store.other",
            "fth-crosshair",
            () -> {
              screen.panels().close();
              chosen.awaits(unit);
            });
    other.setId("store-other");
    screen
        .panels()
        .show(
            new SidePanel(screen.say("custody.store.where"))
                .about(words.name(unit) + " · " + unit.patient().displayName())
                .content(
                    Labels.wrapped(
                        Optional.of(none)
                            .filter(text -> !text.isEmpty())
                            .orElse(screen.say("custody.store.proposed")),
                        "muted"),
                    rows)
                .foot(Buttons.plain(screen.texts(), "fx.sign.back", "", this::open), other));
  }

  private Node place(UnitShown unit, Proposed proposed) {
    Button button = new Button();
    button.getStyleClass().setAll("find-answer");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setGraphic(
        Row.line(
            8,
            Icons.of("fth-map-pin", 14),
            Row.twoLines(Labels.strong(proposed.place().path()), Labels.caption(proposed.tank()))));
    button.setAccessibleText(proposed.place().path() + ", " + proposed.tank());
    button.setOnAction(
        fired -> {
          screen.panels().close();
          chosen.store(unit, proposed.place());
        });
    return button;
  }
}
