package org.givre.watch.ui;

import org.givre.fx.Screen;
import org.givre.storage.Tank;

/** Opens what takes a controller's log into a tank's history. */
@FunctionalInterface
public interface TankImports {

  /**
   * @param done called when something was taken
   */
  void open(Screen screen, Tank tank, Runnable done);
}
