package org.givre.fx;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with its modifiers, digits recognised on a French keyboard too: there the unshifted digit
 * row types {@code & é " ' ( - è _ ç à}, and JavaFX names those characters, not the keys.
 *
 * @param key {@code K}, {@code F1}, or a digit
 */
public record KeyPress(Modifier modifier, String key) {

  private static final String FRENCH_ROW = "à&é\"'(-è_ç";

  /** What is held down. */
  public enum Modifier {
    NONE(""),
    CTRL("Ctrl "),
    ALT("Alt ");

    private final String shown;

    Modifier(String shown) {
      this.shown = shown;
    }
  }

  public static KeyPress ctrl(String key) {
    return new KeyPress(Modifier.CTRL, key);
  }

  public static KeyPress alt(int digit) {
    return new KeyPress(Modifier.ALT, Integer.toString(digit));
  }

  public static KeyPress function(int number) {
    return new KeyPress(Modifier.NONE, "F" + number);
  }

  /** As a key hint shows it: Ctrl K. */
  public String shown() {
    return modifier.shown + key;
  }

  static Optional<KeyPress> of(KeyEvent event) {
    if (event.isShiftDown() || event.isMetaDown() || event.isControlDown() && event.isAltDown()) {
      return Optional.empty();
    }
    Modifier modifier =
        event.isControlDown() ? Modifier.CTRL : event.isAltDown() ? Modifier.ALT : Modifier.NONE;
    String key = key(event.getCode(), event.getText());
    return key.isEmpty() ? Optional.empty() : Optional.of(new KeyPress(modifier, key));
  }

  /** The name of a key, or empty when a shortcut never uses it. */
  static String key(KeyCode code, String text) {
    if (code.isFunctionKey() || code.isLetterKey()) {
      return code.getName();
    }
    if (code.isDigitKey() || code.isKeypadKey()) {
      String name = code.getName();
      return name.substring(name.length() - 1);
    }
    int digit =
        switch (code) {
          case AMPERSAND -> 1;
          case QUOTEDBL -> 3;
          case QUOTE -> 4;
          case LEFT_PARENTHESIS -> 5;
          case MINUS -> 6;
          case UNDERSCORE -> 8;
          default -> text.length() == 1 ? FRENCH_ROW.indexOf(text.charAt(0)) : -1;
        };
    return digit < 0 ? "" : Integer.toString(digit);
  }
}
