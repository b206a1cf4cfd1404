package org.givre.fx;

import java.util.List;
import java.util.Set;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.givre.kernel.Refusal;

/**
 * A password, and below it the one-time code once a rule has asked for one: whoever has no
 * generator never sees that field.
 */
public final class SecretField extends VBox {

  /** Stands between the two in {@link #typed}; nobody can type it. */
  private static final char THEN_CODE = '\u001f';

  private static final Set<String> ASK = Set.of("CodeMissing", "CodeWrong", "CodeUsed");

  private final Field<PasswordField> password;
  private final Field<TextField> code;

  public SecretField(Texts texts) {
    super(8);
    password = new Field<>(texts, "fx.sign.password", new PasswordField());
    code = Field.text(texts, "fx.sign.code");
    code.control().getStyleClass().add("code");
    code.control().setPromptText("000000");
    getChildren().add(password);
    HBox.setHgrow(this, Priority.ALWAYS);
  }

  /** The password's field, to say beside it what is wrong. */
  public Field<PasswordField> password() {
    return password;
  }

  public PasswordField control() {
    return password.control();
  }

  /** Names the two controls, for tests: {@code id} and {@code id-code}. */
  public SecretField named(String id) {
    password.control().setId(id);
    code.control().setId(id + "-code");
    return this;
  }

  /** The password and, where one was typed, the code. The caller wipes it. */
  public char[] typed() {
    String digits = code.control().getText().strip();
    String all = password.control().getText() + (digits.isEmpty() ? "" : THEN_CODE + digits);
    return all.toCharArray();
  }

  /**
   * Shows the code's field when that is what a rule asks for, and forgets the code; whether it did.
   */
  public boolean asked(List<Refusal> refusals) {
    boolean asks = refusals.stream().anyMatch(each -> ASK.contains(each.code()));
    code.control().clear();
    if (asks) {
      getChildren().setAll(password, code);
      code.control().requestFocus();
    }
    return asks;
  }

  public void clear() {
    password.control().clear();
    code.control().clear();
  }
}
