package org.givre.fx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Every shortcut of the window in one place; two acts never share a key. */
public final class Shortcuts {

  /** One shortcut: what is pressed and the key of the act's name. */
  public record Shortcut(KeyPress press, String nameKey) {}

  private final Map<KeyPress, Runnable> acts = new LinkedHashMap<>();
  private final List<Shortcut> all = new ArrayList<>();

  /** Adds a shortcut; a taken one is a mistake of ours. */
  public Shortcuts add(KeyPress press, String nameKey, Runnable act) {
    if (acts.putIfAbsent(press, act) != null) {
      throw new IllegalArgumentException("taken: " + press.shown());
    }
    all.add(new Shortcut(press, nameKey));
    return this;
  }

  public List<Shortcut> all() {
    return List.copyOf(all);
  }

  /**
   * Listens before any control of the scene.
   *
   * @param now whether the keys do anything at the moment
   */
  public void on(Scene scene, BooleanSupplier now) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (now.getAsBoolean()) {
            pressed(event);
          }
        });
  }

  private void pressed(KeyEvent event) {
    KeyPress.of(event)
        .map(acts::get)
        .ifPresent(
            act -> {
              act.run();
              event.consume();
            });
  }
}
