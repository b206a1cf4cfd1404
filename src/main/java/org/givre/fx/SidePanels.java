package org.givre.fx;

import javafx.scene.layout.Region;

/** Where a panel slides in from the right, 432 px, over the dimmed page. One at a time. */
public interface SidePanels {

  /** Shows a panel; Escape closes it. */
  void show(Region panel);

  void close();
}
