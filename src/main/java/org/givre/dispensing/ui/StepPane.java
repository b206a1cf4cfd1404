package org.givre.dispensing.ui;

import javafx.scene.layout.Region;
import org.givre.label.Scan;

/** What one step of an arrival shows and asks. */
interface StepPane {

  Region view();

  /** A code scanned while this step is shown; whether it was taken. */
  default boolean scanned(Scan scan) {
    return false;
  }

  /** The step's clock goes on; called a few times a second on the window's thread. */
  default void tick() {}
}
