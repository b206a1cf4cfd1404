package org.givre.dispensing.ui;

import javafx.util.StringConverter;
import org.givre.fx.Screen;
import org.givre.product.ClockEvent;

/** Events by their names on screen, in a list to choose from. */
final class EventNames extends StringConverter<ClockEvent> {

  private final Screen screen;

  EventNames(Screen screen) {
    this.screen = screen;
  }

  @Override
  public String toString(ClockEvent event) {
    return event == null ? "" : screen.say("product.event." + event.code());
  }

  @Override
  public ClockEvent fromString(String name) {
    throw new UnsupportedOperationException("chosen, never typed");
  }
}
