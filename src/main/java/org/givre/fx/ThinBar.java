package org.givre.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;

/**
 * A thin bar under a head while work takes longer than goes unnoticed; takes no room of its own.
 */
public final class ThinBar extends ProgressBar {

  public ThinBar(ObservableValue<Boolean> busy) {
    super(INDETERMINATE_PROGRESS);
    getStyleClass().add("thin-bar");
    setMaxWidth(Double.MAX_VALUE);
    setManaged(false);
    visibleProperty().bind(busy);
    setProgress(busy.getValue() ? INDETERMINATE_PROGRESS : 0);
    busy.addListener((at, was, now) -> setProgress(now ? INDETERMINATE_PROGRESS : 0));
  }
}
