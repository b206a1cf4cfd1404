package org.givre.acquisition.ui;

import java.util.List;
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
import org.givre.probe.Channel;

/** Another probe behind the same channel: says what follows, wants its number and a reason. */
final class ExchangePanel {
  private ExchangePanel() {}

  static void open(Screen screen, ProbeDesk desk, Channel channel, Runnable done) {
    Field<TextField> serial = Field.text(screen.texts(), "acquisition.exchange.serial");
    serial.control().setId("exchange-serial");
    Field<TextField> why = Field.text(screen.texts(), "acquisition.retire.why");
    why.control().setId("exchange-why");
    VBox reasons = new VBox(8);
    Button act =
        Buttons.primary(screen.texts(), "acquisition.exchange.act", "fth-repeat", () -> {});
    act.setId("exchange-act");
    act.setOnAction(
        fired -> {
          By now = desk.by().get();
          By by = new By(now.session(), now.at(), new Reason(why.control().getText().strip()));
          screen
              .tasks()
              .act(
                  () -> {
                    var put =
                        desk.acts().metrology().exchange(by, channel, serial.control().getText());
                    desk.follow().run();
                    return put;
                  })
              .done(
                  put -> {
                    screen.panels().close();
                    done.run();
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
              .start();
        });
    screen
        .panels()
        .show(
            new SidePanel(screen.say("acquisition.exchange.title"))
                .content(
                    SidePanel.afterwards(
                        screen.say("fx.sign.afterwards"),
                        List.of(
                            screen.say("acquisition.exchange.keeps"),
                            screen.say("acquisition.exchange.forgets"))),
                    serial,
                    why,
                    reasons)
                .foot(
                    Buttons.plain(screen.texts(), "fx.sign.back", "", screen.panels()::close),
                    act));
    serial.control().requestFocus();
  }
}
