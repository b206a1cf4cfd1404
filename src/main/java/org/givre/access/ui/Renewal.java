package org.givre.access.ui;

import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.givre.fx.Field;
import org.givre.fx.Labels;
import org.givre.fx.Screen;

/** Where a password that is too old is replaced, shown only then. */
final class Renewal extends VBox {

  private final Screen screen;
  private final Field<PasswordField> fresh;
  private final Field<PasswordField> again;

  Renewal(Screen screen) {
    super(12);
    this.screen = screen;
    fresh = new Field<>(screen.texts(), "access.own.fresh", new PasswordField());
    again = new Field<>(screen.texts(), "access.password-again", new PasswordField());
    fresh.control().setId("renewed");
    again.control().setId("renewed-again");
    getChildren()
        .addAll(
            fresh,
            again,
            screen.texts().on(Labels.wrapped("", "caption"), "access.password.advice"));
    over();
  }

  void ask() {
    setVisible(true);
    setManaged(true);
    fresh.control().requestFocus();
  }

  /** Nothing is asked any more, and nothing typed is kept. */
  void over() {
    setVisible(false);
    setManaged(false);
    fresh.control().clear();
    again.control().clear();
    again.right();
  }

  boolean isAsked() {
    return isVisible();
  }

  /** Whether both are the same; says so beside the field when not. */
  boolean isComplete() {
    boolean same = fresh.control().getText().equals(again.control().getText());
    if (same) {
      again.right();
    } else {
      again.wrong(screen.say("access.password.differs"));
    }
    return same && !fresh.control().getText().isEmpty();
  }

  /** The new password, where one is asked. */
  Optional<char[]> fresh() {
    return isAsked() ? Optional.of(fresh.control().getText().toCharArray()) : Optional.empty();
  }
}
