package org.givre.fx;

import javafx.scene.Node;
import org.givre.label.Scan;

/** One page of the window. Built when first opened, kept afterwards; shows one thing at a time. */
public interface Page {

  /** Its stable name, also that of its picture, its help text and its entry in the navigation. */
  String key();

  /** What the page shows; the same node at every call. */
  Node view();

  /** Comes into sight: look the data up again. */
  default void shown() {}

  /** Goes out of sight: stop what only serves the eye. */
  default void hidden() {}

  /** Goes to the thing on this page; called after {@link #shown}. */
  default void open(Target target) {}

  /**
   * A code scanned while the page is in sight.
   *
   * @return whether the page took it; otherwise the window opens what the code names
   */
  default boolean scanned(Scan scan) {
    return false;
  }

  /** The window is no longer full: back to the page's usual view. */
  default void windowed() {}

  /** F11: shows the page's view for a distance, when it has one. */
  default boolean fullScreen() {
    return false;
  }
}
