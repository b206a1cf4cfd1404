package org.givre.dispensing.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.fx.Field;
import org.givre.fx.Screen;
import org.givre.fx.SecretField;
import org.givre.fx.SidePanel;
import org.givre.kernel.Outcome;

/** A pharmacist gives a reason and signs one thing with their password. */
final class OneSigner {
  private OneSigner() {}

  /** The words of the panel. */
  record Words(String title, String about, List<String> afterwards, String actKey) {}

  /** What is done with the reason and the signature. */
  interface Act<T> {
    Outcome<T> done(By because, Pledge signed);
  }

  static <T> void open(
      Screen screen, TreatingDesk desk, Words words, ToSign what, Act<T> act, Consumer<T> done) {
    Field<TextField> reason = Field.text(screen.texts(), "fx.sign.reason");
    Field<TextField> login = Field.who(screen.texts());
    SecretField password = new SecretField(screen.texts()).named("one-password");
    reason.control().setId("one-reason");
    login.control().setId("one-login");
    ActPanel.open(
        screen,
        new ActPanel.Head(words.title(), words.about(), words.actKey()),
        List.of(
            SidePanel.afterwards(screen.say("fx.sign.afterwards"), words.afterwards()),
            reason,
            login,
            password),
        () -> {
          try (Credentials who = new Credentials(login.control().getText(), password.typed())) {
            By because = desk.by(reason.control().getText());
            return desk.signing()
                .pledge(who, what, desk.ticker().now())
                .then(pledge -> act.done(because, pledge));
          }
        },
        done);
  }
}
