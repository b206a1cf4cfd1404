package org.givre.acquisition.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.givre.access.By;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Notice;
import org.givre.fx.Screen;
import org.givre.fx.SidePanel;
import org.givre.fx.State;
import org.givre.kernel.Reason;
import org.givre.probe.Device;

/** Takes a device out of service: says what follows, and wants to know why. */
final class RetirePanel {
  private RetirePanel() {}

  static void open(Screen screen, ProbeDesk desk, Device device, Consumer<Device> gone) {
    Field<TextField> why = Field.text(screen.texts(), "acquisition.retire.why");
    why.control().setId("retire-why");
    VBox reasons = new VBox(8);
    Button act =
        Buttons.destructive(screen.texts(), "acquisition.retire.act", "fth-power", () -> {});
    act.setId("retire-act");
    act.setOnAction(
        fired -> {
          String reason = why.control().getText().strip();
          if (reason.isEmpty()) {
            why.wrong(screen.say("fx.field.empty"));
            return;
          }
          act.setDisable(true);
          By now = desk.by().get();
          By by = new By(now.session(), now.at(), new Reason(reason));
          screen
              .tasks()
              .act(
                  () -> {
                    var retired = desk.acts().probes().retire(by, device.id());
                    desk.follow().run();
                    return retired;
                  })
              .done(
                  retired -> {
                    screen.panels().close();
                    gone.accept(retired);
                  })
              .refused(
                  refusals ->
                      reasons
                          .getChildren()
                          .setAll(
                              refusals.stream()
                                  .map(
                                      one ->
                                          Notice.of(
                                              State.REFUSED,
                                              screen.texts().say(one),
                                              screen.texts().todo(one)))
                                  .toList()))
              .andFinally(() -> act.setDisable(false))
              .start();
        });
    screen
        .panels()
        .show(
            new SidePanel(screen.say("acquisition.retire.title", device.name()))
                .content(
                    SidePanel.afterwards(
                        screen.say("fx.sign.afterwards"),
                        List.of(
                            screen.say("acquisition.retire.then"),
                            screen.say("acquisition.retire.keeps"))),
                    why,
                    reasons)
                .foot(
                    Buttons.plain(screen.texts(), "fx.sign.back", "", screen.panels()::close),
                    act));
    why.control().requestFocus();
  }
}
