package org.givre.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "DIGIT1,1,1",
        "NUMPAD7,7,7",
        "AMPERSAND,&,1",
        "UNDEFINED,é,2",
        "QUOTEDBL,|\"|,3",
        "QUOTE,',4",
        "LEFT_PARENTHESIS,(,5",
        "MINUS,-,6",
        "UNDEFINED,è,7",
        "UNDERSCORE,_,8",
        "UNDEFINED,ç,9",
        "K,k,K",
        "F11,||,F11"
      })
  void digitsAreKnownOnAFrenchKeyboardToo(KeyCode code, String text, String key) {
    assertThat(KeyPress.key(code, text)).isEqualTo(key);
  }

  @Test
  void aCharacterThatIsNoDigitIsNoShortcut() {
    assertThat(KeyPress.key(KeyCode.UNDEFINED, "ù")).isEmpty();
    assertThat(KeyPress.key(KeyCode.SPACE, " ")).isEmpty();
  }

  @Test
  void heldKeysAreSaidAsTheHintsShowThem() {
    assertThat(KeyPress.ctrl("K").shown()).isEqualTo("Ctrl K");
    assertThat(KeyPress.alt(3).shown()).isEqualTo("Alt 3");
    assertThat(KeyPress.function(9).shown()).isEqualTo("F9");
    assertThat(KeyPress.of(press(KeyCode.DIGIT3, false, true))).contains(KeyPress.alt(3));
    assertThat(KeyPress.of(press(KeyCode.L, true, false))).contains(KeyPress.ctrl("L"));
    assertThat(KeyPress.of(press(KeyCode.L, true, true))).isEmpty();
  }

  @Test
  void twoActsNeverShareAKey() {
    Shortcuts shortcuts = new Shortcuts().add(KeyPress.ctrl("K"), "app.shortcut.find", () -> {});

    assertThatThrownBy(() -> shortcuts.add(KeyPress.ctrl("K"), "app.shortcut.lock", () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(shortcuts.all()).hasSize(1);
  }

  private static KeyEvent press(KeyCode code, boolean ctrl, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, alt, false);
  }
}
