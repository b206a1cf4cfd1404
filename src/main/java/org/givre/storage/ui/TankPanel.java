package org.givre.storage.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.fx.Buttons;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.kernel.Refusal;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.storage.TankPlan;

/** Makes a tank with all its places in one step, drawn while it is described. */
public final class TankPanel {

  private final Screen screen;
  private final TankBook tanks;
  private final Supplier<By> by;
  private final Consumer<Tank> made;
  private final TankForm form;
  private final VBox reasons = new VBox(8);
  private final Button act;

  private TankPanel(Screen screen, TankBook tanks, Supplier<By> by, Consumer<Tank> made) {
    this.screen = screen;
    this.tanks = tanks;
    this.by = by;
    this.made = made;
    this.form = new TankForm(screen);
    this.act = Buttons.primary(screen.texts(), "storage.new.act", "fth-check", this::make);
    act.setId("make-tank");
  }

  /**
   * Opens the panel at the right of the page.
   *
   * @param made told the new tank, after the panel has closed
   */
  public static void open(Screen screen, TankBook tanks, Supplier<By> by, Consumer<Tank> made) {
    TankPanel panel = new TankPanel(screen, tanks, by, made);
    Node[] fields = panel.form.nodes();
    VBox all = new VBox(12, fields);
    all.getChildren().add(panel.reasons);
    screen
        .panels()
        .show(
            new SidePanel(screen.say("storage.new.title"))
                .about(screen.say("storage.new.about"))
                .content(all)
                .foot(
                    Buttons.plain(screen.texts(), "storage.new.back", "", screen.panels()::close),
                    panel.act));
    panel.form.first().requestFocus();
  }

  private void make() {
    reasons.getChildren().clear();
    form.plan().ifPresent(this::make);
  }

  private void make(TankPlan plan) {
    act.setDisable(true);
    screen
        .tasks()
        .act(() -> tanks.create(by.get(), plan))
        .done(
            tank -> {
              screen.panels().close();
              screen.notices().done(screen.say("storage.new.done", tank.name()));
              made.accept(tank);
            })
        .refused(this::refused)
        .andFinally(() -> act.setDisable(false))
        .start();
  }

  private void refused(List<Refusal> refusals) {
    reasons
        .getChildren()
        .setAll(
            refusals.stream()
                .map(
                    one ->
                        Notice.of(State.REFUSED, screen.texts().say(one), screen.texts().todo(one)))
                .toList());
  }
}
