package org.givre.custody.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.givre.app.DemoAccount;
import org.givre.app.window.Frame;
import org.givre.fx.Page;
import org.givre.fx.Screen;
import org.givre.fx.ScreenPictures;
import org.givre.fx.Theme;
import org.givre.label.InternalCode;
import org.givre.label.Scan;
import org.givre.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A page in its frame, driven with mouse and keyboard as a person would. */
public final class ShownPage implements AutoCloseable {

  private final FxRobot robot = new FxRobot();
  private final Stage stage;
  private Page page;

  public ShownPage(Function<Screen, Page> make) {
    stage =
        ScreenPictures.onWindow(
            () -> {
              Screen screen = ScreenPictures.screen(Words.french(), Theme.LIGHT);
              Page built = make.apply(screen);
              page = built;
              Frame frame = (Frame) screen.panels();
              frame.show(ScreenPictures.quiet(Words.french()));
              frame.show(built);
              Scene scene = new Scene(frame, 1366, 768);
              screen.look().dress(scene);
              Stage shown = new Stage();
              shown.setScene(scene);
              shown.setX(0);
              shown.setY(0);
              shown.show();
              built.shown();
              return shown;
            });
    settle();
  }

  public ShownPage click(String what) {
    standing(what);
    robot.clickOn(node(what));
    return settle();
  }

  /** Waits until it stands still in sight, as a hand does: a panel comes in from the side. */
  private void standing(String what) {
    AtomicReference<Bounds> before = new AtomicReference<>();
    Callable<Boolean> still =
        () -> {
          Bounds now = ScreenPictures.onWindow(() -> inScene(node(what)));
          return isInSight(now) && now.equals(before.getAndSet(now));
        };
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, still);
    } catch (TimeoutException neverInSight) {
      throw new AssertionError(what + " does not come to stand in sight", neverInSight);
    }
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  private boolean isInSight(Bounds at) {
    Scene scene = stage.getScene();
    return at.getWidth() > 0 && at.intersects(0, 0, scene.getWidth(), scene.getHeight());
  }

  /** Replaces what a field holds. */
  public ShownPage type(String field, String text) {
    TextInputControl control = (TextInputControl) node(field);
    ScreenPictures.onWindow(
        () -> {
          control.requestFocus();
          control.setText(text);
          return control;
        });
    return settle();
  }

  public ShownPage press(KeyCode... keys) {
    robot.press(keys).release(keys);
    return settle();
  }

  /** A value of a choice, as if picked from its list. */
  @SuppressWarnings("unchecked")
  public <T> ShownPage choose(String box, T value) {
    ComboBox<T> control = (ComboBox<T>) node(box);
    ScreenPictures.onWindow(
        () -> {
          control.setValue(value);
          return control;
        });
    return settle();
  }

  /** Fills the place of a signer in the signature panel. */
  public ShownPage sign(int signer, DemoAccount account) {
    Node place =
        stage.getScene().getRoot().lookupAll(".signer").stream()
            .skip(signer)
            .findFirst()
            .orElseThrow();
    ScreenPictures.onWindow(
        () -> {
          List<TextInputControl> fields =
              place.lookupAll(".text-input").stream().map(TextInputControl.class::cast).toList();
          fields.getFirst().setText(account.login());
          fields.getLast().setText(account.password());
          return place;
        });
    return settle();
  }

  /** The act at the foot of the side panel. */
  public ShownPage confirm() {
    return click(".side-foot .accent");
  }

  /** The keyboard goes to this control. */
  public ShownPage focus(String what) {
    ScreenPictures.onWindow(
        () -> {
          node(what).requestFocus();
          return what;
        });
    return settle();
  }

  /** With the tab key alone, to the control of this id. */
  public ShownPage tabTo(String id) {
    for (int step = 0; step < 120; step++) {
      Node at = stage.getScene().getFocusOwner();
      if (at != null && id.equals(at.getId())) {
        return this;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("the tab key does not come to " + id);
  }

  /** A strip of this height over the page, as the demonstration's guide. */
  public ShownPage guide(double height) {
    ScreenPictures.onWindow(
        () -> {
          Region strip = new Region();
          strip.setMinHeight(height);
          ((Frame) stage.getScene().getRoot()).guide(Optional.of(strip));
          return strip;
        });
    return settle();
  }

  /** As if a text of no known family had been scanned. */
  public ShownPage read(String text) {
    ScreenPictures.onWindow(() -> page.scanned(new Scan.Plain(text)));
    return settle();
  }

  /** As if the label had been scanned; whether the page took it. */
  public boolean scan(InternalCode code) {
    boolean taken =
        ScreenPictures.onWindow(() -> page.scanned(new Scan.Internal(code.text(), code)));
    settle();
    return taken;
  }

  public String text(String what) {
    return ((Labeled) node(what)).getText();
  }

  public Node node(String what) {
    return Objects.requireNonNull(
        stage.getScene().getRoot().lookup(what), () -> "nothing on screen is " + what);
  }

  public boolean has(String what) {
    return stage.getScene().getRoot().lookup(what) != null;
  }

  /** Everything that can be read on screen now. */
  public String words() {
    StringBuilder words = new StringBuilder();
    ScreenPictures.onWindow(
        () -> {
          stage.getScene().getRoot().lookupAll(".label").stream()
              .filter(Labeled.class::isInstance)
              .forEach(label -> words.append(((Labeled) label).getText()).append('\n'));
          return words;
        });
    return words.toString();
  }

  private ShownPage settle() {
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  @Override
  public void close() {
    ScreenPictures.onWindow(
        () -> {
          stage.hide();
          return stage;
        });
  }
}
