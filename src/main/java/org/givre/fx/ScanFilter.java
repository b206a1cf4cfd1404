package org.givre.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.givre.kernel.Ticker;
import org.givre.label.ScanBurst;

/**
 * Catches a scanner's burst wherever the focus is. Characters are held for the 40 ms in which a
 * scanner would go on; a person's are then handed to the field that has the focus, a scanner's
 * never are. One filter a scene: a newer one takes the place of the one before, or each would hand
 * the other's characters over once more.
 */
public final class ScanFilter {

  /**
   * A busy machine can deliver a scanner's characters with a pause in them. What comes after the
   * pause would be a shorter code that names something else: within this it is none.
   */
  private static final java.time.Duration PIECES = java.time.Duration.ofMillis(400);

  private final Ticker ticker;
  private final Consumer<String> onScan;
  private final Runnable inPieces;
  private final Scene scene;
  private final List<KeyEvent> held = new ArrayList<>();
  private final PauseTransition patience =
      new PauseTransition(Duration.millis(ScanBurst.PAUSE.toMillis() + 5));
  private final EventHandler<KeyEvent> whenTyped = this::typed;
  private final EventHandler<KeyEvent> whenPressed = this::pressed;
  private ScanBurst burst = ScanBurst.NONE;
  private boolean handingOver;
  private boolean endConsumed;
  private int strays;
  private boolean going;
  private boolean broken;
  private long lastNanos;
  private long strayNanos;

  private ScanFilter(Scene scene, Ticker ticker, Consumer<String> onScan, Runnable inPieces) {
    this.inPieces = inPieces;
    this.scene = scene;
    this.ticker = ticker;
    this.onScan = onScan;
    patience.setOnFinished(over -> handOver());
  }

  /**
   * @param onScan given the text of each scan, its ending removed
   * @param inPieces told when a code came too slowly to be one, and where nothing can be typed
   */
  public static void on(Scene scene, Ticker ticker, Consumer<String> onScan, Runnable inPieces) {
    ScanFilter filter = new ScanFilter(scene, ticker, onScan, inPieces);
    if (scene.getProperties().put(ScanFilter.class, filter) instanceof ScanFilter before) {
      before.off();
    }
    scene.addEventFilter(KeyEvent.KEY_TYPED, filter.whenTyped);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, filter.whenPressed);
  }

  private void off() {
    forget();
    scene.removeEventFilter(KeyEvent.KEY_TYPED, whenTyped);
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, whenPressed);
  }

  private void typed(KeyEvent event) {
    if (handingOver || event.getCharacter().isEmpty()) {
      return;
    }
    char character = event.getCharacter().charAt(0);
    boolean ending = character == '\r' || character == '\n' || character == '\t';
    if (ending) {
      if (endConsumed) {
        event.consume();
      }
      endConsumed = false;
      return;
    }
    boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (command && character != '\u001d') {
      return;
    }
    hold(event, character);
  }

  private void hold(KeyEvent event, char character) {
    long now = ticker.monotonicNanos();
    ScanBurst.Step step = burst.typed(character, now);
    burst = step.next();
    if (burst.soFar().length() <= 1) {
      handOver(held.size());
      broken = going && now - lastNanos <= PIECES.toNanos();
    }
    going = true;
    lastNanos = now;
    held.add(event);
    event.consume();
    patience.playFromStart();
  }

  /** Enter and Tab act when pressed: a scanner's must be caught there. */
  private void pressed(KeyEvent event) {
    if (handingOver || event.getCode().isModifierKey()) {
      return;
    }
    boolean ending = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB;
    if (ending && burst.typed('\r', ticker.monotonicNanos()) instanceof ScanBurst.Step.Scanned it) {
      event.consume();
      endConsumed = true;
      boolean whole = !broken;
      forget();
      if (whole) {
        onScan.accept(it.text());
      } else {
        inPieces.run();
      }
    } else if (ending || event.getText().isEmpty()) {
      handOver();
      if (ending && isEndOfPieces()) {
        event.consume();
        endConsumed = true;
        inPieces.run();
      }
      strays = 0;
      going = false;
    }
  }

  /**
   * Characters may come too slowly to be known as a scanner's at all. Where nothing can be typed
   * nobody types four characters and Enter within a moment: that Enter must not press the button
   * that happens to have the focus.
   */
  private boolean isEndOfPieces() {
    return strays >= ScanBurst.SHORTEST && ticker.monotonicNanos() - strayNanos <= PIECES.toNanos();
  }

  private void forget() {
    patience.stop();
    held.clear();
    burst = ScanBurst.NONE;
    going = false;
    broken = false;
  }

  private void handOver() {
    handOver(held.size());
    burst = ScanBurst.NONE;
  }

  private void handOver(int count) {
    List<KeyEvent> own = List.copyOf(held.subList(0, count));
    held.subList(0, count).clear();
    Node field = scene.getFocusOwner();
    if (field == null) {
      return;
    }
    if (!(field instanceof TextInputControl) && !own.isEmpty()) {
      strays += own.size();
      strayNanos = ticker.monotonicNanos();
    }
    handingOver = true;
    try {
      own.forEach(event -> Event.fireEvent(field, event.copyFor(field, field)));
    } finally {
      handingOver = false;
    }
  }
}
