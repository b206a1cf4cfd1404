package org.givre.dispensing.ui;

import javafx.util.StringConverter;
import org.givre.dispensing.Disposal;
import org.givre.fx.Screen;

/** Destroying or returning, in the words of the language on screen. */
final class WayNames extends StringConverter<Disposal.Way> {

  private final Screen screen;

  WayNames(Screen screen) {
    this.screen = screen;
  }

  @Override
  public String toString(Disposal.Way way) {
    return way == null ? "" : screen.say("dispensing.way." + way.name());
  }

  @Override
  public Disposal.Way fromString(String text) {
    return null;
  }
}
