package org.givre.dispensing.ui;

import javafx.util.StringConverter;

/** Shows a place by its name in a list of choices. */
final class SpotNames extends StringConverter<Arrival.Spot> {

  @Override
  public String toString(Arrival.Spot spot) {
    return spot == null ? "" : spot.name();
  }

  @Override
  public Arrival.Spot fromString(String text) {
    throw new UnsupportedOperationException("chosen, not typed");
  }
}
