package org.givre.app.window;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.givre.fx.Buttons;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Screen;

/** Over the running program while nobody is there: who may come back, and the password. */
public final class LockView extends StackPane {

  private final Field<PasswordField> password;
  private final Button unlock;

  /**
   * @param who the person whose session is locked
   * @param open given the password; the caller wipes it
   */
  public LockView(Screen screen, String who, Consumer<char[]> open, Runnable signOut) {
    getStyleClass().add("lock-view");
    password = new Field<>(screen.texts(), "fx.sign.password", new PasswordField());
    unlock =
        Buttons.primary(
            screen.texts(),
            "app.lock.unlock",
            "fth-unlock",
            () -> open.accept(password.control().getText().toCharArray()));
    unlock.setDefaultButton(true);
    unlock.setMaxWidth(Double.MAX_VALUE);
    Button out = Buttons.plain(screen.texts(), "app.lock.other", "fth-log-out", signOut);
    out.setMaxWidth(Double.MAX_VALUE);
    VBox card =
        new VBox(
            16,
            screen.texts().on(Labels.title(""), "app.lock.title"),
            screen.texts().on(Labels.wrapped("", "muted"), "app.lock.line", who),
            password,
            unlock,
            out);
    card.getStyleClass().addAll("givre-card", "lock-card");
    card.setMaxSize(408, USE_PREF_SIZE);
    getChildren().add(card);
    setAlignment(Pos.CENTER);
  }

  public void focus() {
    password.control().requestFocus();
  }

  /** What the rules say to the last try. */
  public void refused(String why) {
    password.control().clear();
    password.wrong(why);
    password.control().requestFocus();
  }
}
