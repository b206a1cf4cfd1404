package org.givre.watch.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.care.UnitsIn;
import org.givre.fx.Buttons;
import org.givre.fx.Labels;
import org.givre.fx.Row;
import org.givre.fx.Screen;
import org.givre.fx.SegmentedBar;
import org.givre.fx.SidePanel;
import org.givre.storage.Tank;

/** Announces an opening: which units, how many minutes. */
final class OpeningPanel {

  private static final List<Integer> MINUTES = List.of(2, 5, 10, 15);

  private final Screen screen;
  private final TankDesk desk;
  private final Tank tank;
  private final Runnable announced;
  private final Map<UUID, CheckBox> boxes = new LinkedHashMap<>();
  private int minutes = 5;

  private OpeningPanel(Screen screen, TankDesk desk, Tank tank, Runnable announced) {
    this.screen = screen;
    this.desk = desk;
    this.tank = tank;
    this.announced = announced;
  }

  static void open(Screen screen, TankDesk desk, Tank tank, Runnable announced) {
    OpeningPanel panel = new OpeningPanel(screen, desk, tank, announced);
    screen.tasks().run(() -> desk.tending().units().of(tank.id())).done(panel::build).start();
  }

  private void build(List<UnitsIn.Held> units) {
    SegmentedBar<Integer> length = new SegmentedBar<>();
    MINUTES.forEach(
        each -> length.choice(each, screen.texts().formats().duration(Duration.ofMinutes(each))));
    length.choose(minutes).onChoice(chosen -> minutes = chosen);
    List<Node> rows = new ArrayList<>();
    for (UnitsIn.Held unit : units) {
      CheckBox box = new CheckBox();
      box.setId("opening-unit-" + rows.size());
      box.setAccessibleText(unit.place() + " " + unit.product());
      boxes.put(unit.id(), box);
      rows.add(
          Row.of(
              box,
              Labels.code(unit.place()),
              Row.twoLines(Labels.strong(unit.product()), Labels.caption(unit.patient()))));
    }
    if (rows.isEmpty()) {
      rows.add(Labels.of(screen.say("watch.stake.nothing"), "caption"));
    }
    Button act =
        Buttons.primary(screen.texts(), "watch.opening.announce", "fth-unlock", this::announce);
    act.setId("opening-announce");
    screen
        .panels()
        .show(
            new SidePanel(screen.say("watch.opening.title", tank.name()))
                .about(screen.say("watch.opening.about"))
                .content(
                    SidePanel.afterwards(
                        screen.say("watch.panel.afterwards"),
                        List.of(
                            screen.say("watch.opening.after.1"),
                            screen.say("watch.opening.after.2"))),
                    new VBox(
                        4, Labels.of(screen.say("watch.opening.allowed"), "field-name"), length),
                    Labels.heading(screen.say("watch.opening.units")),
                    new VBox(rows.toArray(Node[]::new)))
                .foot(
                    Buttons.plain(screen.texts(), "watch.panel.back", "", screen.panels()::close),
                    act));
  }

  private void announce() {
    By by = desk.by().get();
    List<UUID> units =
        boxes.entrySet().stream()
            .filter(entry -> entry.getValue().isSelected())
            .map(Map.Entry::getKey)
            .toList();
    screen
        .tasks()
        .act(() -> desk.tending().openings().announce(by, tank, units, Duration.ofMinutes(minutes)))
        .done(
            state -> {
              screen.panels().close();
              announced.run();
            })
        .refused(refusals -> screen.notices().refused(refusals))
        .start();
  }
}
