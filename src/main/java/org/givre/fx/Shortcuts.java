package org.givre.fx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Listens before any control of the scene. */
  public void on(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    Map<KeyPress, Runnable> now = new HashMap<>(acts);
    KeyPress.of(event)
        .map(now::get)
        .ifPresent(
            act -> {
              act.run();
              event.consume();
            });
  }
}
