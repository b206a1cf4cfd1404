package org.givre.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.givre.kernel.HandTicker;
import org.junit.jupiter.api.Test;

class ScanFilterTest {

  private static final Duration SCANNER = Duration.ofMillis(8);
  private static final Duration PERSON = Duration.ofMillis(140);

  private final HandTicker ticker = HandTicker.at("2026-11-24T09:00:00Z");
  private final List<String> scans = new ArrayList<>();
  private int pieces;
  private int pressed;

  @Test
  void aScannersBurstIsHeardAndNeverLandsInTheField() {
    assertThat(typed("0103760012345672", SCANNER, KeyCode.ENTER)).isEmpty();
    assertThat(scans).containsExactly("0103760012345672");
  }

  @Test
  void aPersonsTypingReachesTheFieldWholeAndInOrder() {
    assertThat(typed("EXEMPLE", PERSON, KeyCode.RIGHT)).isEqualTo("EXEMPLE");
    assertThat(scans).isEmpty();
  }

  @Test
  void quickFingersBelowTheShortestCodeStayTyping() {
    assertThat(typed("ab", SCANNER, KeyCode.ENTER)).isEqualTo("ab");
    assertThat(scans).isEmpty();
  }

  @Test
  void aCodeInPiecesPressesNoButton() {
    onButton("C-07-4", Duration.ofMillis(60));
    assertThat(scans).isEmpty();
    assertThat(pressed).isZero();
    assertThat(pieces).isOne();
  }

  @Test
  void theTailOfACodeThatCameWithAPauseIsNoCode() {
    assertThat(typed("JN", Duration.ofMillis(60), "J-26118")).isEqualTo("JN");
    assertThat(scans).isEmpty();
    assertThat(pieces).isOne();
  }

  @Test
  void aCodeScannedAMomentAfterTypingIsWhole() {
    typed("a", Duration.ofMillis(900), "JNJ-26118");
    assertThat(scans).containsExactly("JNJ-26118");
    assertThat(pieces).isZero();
  }

  @Test
  void enterAlonePressesTheButtonThatHasTheFocus() {
    onButton("", PERSON);
    assertThat(pressed).isOne();
    assertThat(pieces).isZero();
  }

  /** Characters reach a button, where nothing can be typed, and then Enter. */
  private void onButton(String text, Duration pace) {
    ScreenPictures.onWindow(
        () -> {
          Button button = new Button("Libérer");
          button.setOnAction(fired -> pressed++);
          button.addEventHandler(
              KeyEvent.KEY_PRESSED,
              press -> {
                if (press.getCode() == KeyCode.ENTER) {
                  button.fire();
                }
              });
          Scene scene = new Scene(new VBox(button));
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          button.requestFocus();
          ScanFilter.on(scene, ticker, scans::add, () -> pieces++);
          for (char character : text.toCharArray()) {
            ticker.forward(pace);
            fire(button, KeyEvent.KEY_TYPED, String.valueOf(character), KeyCode.UNDEFINED);
          }
          ticker.forward(pace);
          fire(button, KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
          stage.hide();
          return text;
        });
  }

  /** Some characters, a pause, and the rest at a scanner's pace. */
  private String typed(String first, Duration pause, String rest) {
    return ScreenPictures.onWindow(
        () -> {
          TextField field = new TextField();
          Scene scene = new Scene(new VBox(field));
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          field.requestFocus();
          ScanFilter.on(scene, ticker, scans::add, () -> pieces++);
          for (char character : first.toCharArray()) {
            ticker.forward(SCANNER);
            fire(field, KeyEvent.KEY_TYPED, String.valueOf(character), KeyCode.UNDEFINED);
          }
          ticker.forward(pause);
          for (char character : rest.toCharArray()) {
            fire(field, KeyEvent.KEY_TYPED, String.valueOf(character), KeyCode.UNDEFINED);
            ticker.forward(SCANNER);
          }
          fire(field, KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
          String shown = field.getText();
          stage.hide();
          return shown;
        });
  }

  private String typed(String text, Duration pace, KeyCode end) {
    return ScreenPictures.onWindow(
        () -> {
          TextField field = new TextField();
          Scene scene = new Scene(new VBox(field));
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          field.requestFocus();
          ScanFilter.on(scene, ticker, scans::add, () -> pieces++);
          for (char character : text.toCharArray()) {
            ticker.forward(pace);
            fire(field, KeyEvent.KEY_TYPED, String.valueOf(character), KeyCode.UNDEFINED);
          }
          ticker.forward(pace);
          fire(field, KeyEvent.KEY_PRESSED, "", end);
          String shown = field.getText();
          stage.hide();
          return shown;
        });
  }

  private static void fire(
      Node field, javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
    Event.fireEvent(field, new KeyEvent(type, character, "", code, false, false, false, false));
  }
}
