package org.givre.watch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.givre.care.Care;
import org.givre.care.OpeningState;
import org.givre.fx.Buttons;
import org.givre.fx.Icons;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.storage.Tank;
import org.givre.watch.TankNow;
import org.givre.words.Formats;

/** What may be done to a tank, and what is being done to it: a menu and banners. */
final class TankActs {

  private final Screen screen;
  private final TankDesk desk;
  private final CarePanels care;
  private final VBox banners = new VBox(8);
  private String said = "";

  TankActs(Screen screen, TankDesk desk) {
    this.screen = screen;
    this.desk = desk;
    this.care = new CarePanels(screen, desk);
    banners.setManaged(false);
  }

  Node banners() {
    return banners;
  }

  Node menu(Tank tank) {
    MenuButton menu = screen.texts().on(new MenuButton(), "watch.acts");
    menu.getStyleClass().add("act");
    menu.setId("tank-acts");
    menu.setGraphic(Icons.of("fth-sliders", 16));
    menu.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    menu.getItems()
        .setAll(
            item("watch.acts.maintain", "act-maintain", () -> care.maintain(tank)),
            item(
                "watch.acts.inhibit",
                "act-inhibit",
                () ->
                    InhibitPanel.open(
                        screen,
                        desk,
                        tank,
                        desk.now().get().tank(tank.id()).orElse(TankNow.unwatched(tank.id())))),
            item("watch.acts.out", "act-out", () -> care.takeOut(tank)));
    return menu;
  }

  private MenuItem item(String key, String id, Runnable act) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(screen.texts().of(key));
    item.setId(id);
    item.setOnAction(chosen -> act.run());
    return item;
  }

  void show(Tank tank, TankNow now, java.time.Instant at, Runnable opening) {
    List<Node> all = new ArrayList<>();
    Optional<Care> lasting = now.standing().care();
    Optional<OpeningState> open = now.standing().opening().filter(is -> !is.isDone());
    String said =
        screen.texts().now().locale()
            + lasting.toString()
            + open.map(is -> is.opening().id() + is.phase().code()).orElse("")
            + now.standing().checks();
    if (said.equals(this.said)) {
      return; // a button that is being clicked must stay the same button
    }
    this.said = said;
    lasting.ifPresent(is -> all.add(banner(tank, is, at)));
    open.ifPresent(is -> all.add(banner(is, opening)));
    banners.getChildren().setAll(all);
    banners.setManaged(!all.isEmpty());
  }

  private Node banner(Tank tank, Care is, java.time.Instant at) {
    Formats formats = screen.texts().formats();
    boolean overdue = is instanceof Care.Maintenance m && !at.isBefore(m.until());
    String what =
        is instanceof Care.Maintenance m
            ? screen.say(
                overdue ? "watch.care.banner.overdue" : "watch.care.banner.maintenance",
                formats.shortDayHour(m.until()),
                m.owner(),
                m.phone())
            : screen.say("watch.care.banner.out", is.by().name());
    Node end =
        Buttons.plain(
            screen.texts(), "watch.care.banner.end", "fth-check", () -> care.end(tank, is));
    end.setId("care-banner-end");
    return Notice.of(
            overdue ? State.CRITICAL : State.ATTENTION, what, screen.say("watch.care.banner.more"))
        .acts(end);
  }

  private Node banner(OpeningState is, Runnable opening) {
    String what =
        screen.say(
            "watch.opening.banner",
            screen.say("care.phase." + is.phase().code()),
            is.opening().by().name());
    return Notice.of(
            State.INFO,
            is.opening().announced() ? what : screen.say("watch.opening.banner.unannounced"),
            "")
        .acts(Buttons.plain(screen.texts(), "watch.opening.see", "fth-clock", opening));
  }
}
