package org.givre.dispensing.ui;

import java.util.Locale;
import javafx.util.StringConverter;
import org.givre.deviation.Deviation;
import org.givre.fx.Screen;

/** What a deviation did to the product, by its name on screen, in a list to choose from. */
final class EffectNames extends StringConverter<Deviation.Effect> {

  private final Screen screen;

  EffectNames(Screen screen) {
    this.screen = screen;
  }

  @Override
  public String toString(Deviation.Effect effect) {
    return effect == null
        ? ""
        : screen.say("deviation.effect." + effect.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Deviation.Effect fromString(String name) {
    throw new UnsupportedOperationException("chosen, never typed");
  }
}
