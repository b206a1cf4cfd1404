package org.givre.storage.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.givre.access.By;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.storage.Tank;
import org.givre.storage.TankBook;
import org.givre.storage.TankPurpose;

/** Names the tank that takes over what stands in another when it fails. */
final class BackupPanel {

  private final Screen screen;
  private final TankBook tanks;
  private final Supplier<By> by;

  /** The tank, those there are, and the one named until now. */
  record Choice(Tank tank, List<Tank> all, Optional<Tank> now) {}

  BackupPanel(Screen screen, TankBook tanks, Supplier<By> by) {
    this.screen = screen;
    this.tanks = tanks;
    this.by = by;
  }

  void open(Choice choice, Runnable done) {
    ComboBox<Tank> box = new ComboBox<>();
    box.setId("backup-tank");
    box.getItems()
        .setAll(
            choice.all().stream()
                .filter(other -> !other.id().equals(choice.tank().id()))
                .filter(other -> other.purpose() != TankPurpose.QUARANTINE)
                .toList());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Tank tank) {
            return tank == null ? "" : tank.name();
          }

          @Override
          public Tank fromString(String typed) {
            return box.getValue();
          }
        });
    box.setValue(choice.now().orElse(null));
    Field<ComboBox<Tank>> field = new Field<>(screen.texts(), "storage.backup.tank", box);
    VBox reasons = new VBox(8);
    Button act = Buttons.primary(screen.texts(), "storage.backup.act", "", () -> {});
    act.setId("backup-act");
    act.setOnAction(
        fired -> {
          if (box.getValue() == null) {
            field.wrong(screen.say("fx.field.empty"));
            return;
          }
          screen
              .tasks()
              .act(() -> tanks.nameBackup(by.get(), choice.tank().id(), box.getValue().id()))
              .done(
                  backup -> {
                    screen.panels().close();
                    screen
                        .notices()
                        .done(
                            screen.say("storage.backup.done", choice.tank().name(), backup.name()));
                    done.run();
                  })
              .refused(
                  refusals ->
                      refusals.forEach(
                          one ->
                              reasons
                                  .getChildren()
                                  .add(
                                      Notice.of(
                                          State.REFUSED,
                                          screen.texts().say(one),
                                          screen.texts().todo(one)))))
              .start();
        });
    screen
        .panels()
        .show(
            new SidePanel(screen.say("storage.backup.title", choice.tank().name()))
                .about(screen.say("storage.backup.about"))
                .content(field, reasons)
                .foot(
                    Buttons.plain(screen.texts(), "storage.new.back", "", screen.panels()::close),
                    act));
  }
}
