package org.givre.product.ui;

import javafx.scene.layout.Region;

/** One line of a sheet as it is filled in. */
interface SheetInput {

  Region node();

  /** What stands there, as sheets keep it; one line a value where several may stand. */
  String text();

  /** Runs at each change that somebody makes. */
  void onChange(Runnable changed);
}
