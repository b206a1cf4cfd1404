package org.givre.acquisition.wire;

import org.givre.measure.Quantity;
import org.givre.measure.Value;
import org.givre.probe.FaultKind;

/** Keeps a number inside the limits of physics or of its device; never clamps it. */
final class Bounds {
  private Bounds() {}

  static Value judge(Quantity quantity, double number) {
    return judge(quantity, quantity.least(), quantity.most(), number);
  }

  static Value judge(Quantity quantity, double least, double most, double number) {
    if (number >= least && number <= most) {
      return new Value.Good(number == 0.0 ? 0.0 : number);
    }
    if (quantity != Quantity.TEMPERATURE) {
      return missing(FaultKind.OUT_OF_BOUNDS);
    }
    return missing(number < least ? FaultKind.BELOW_PHYSICS : FaultKind.ABOVE_PHYSICS);
  }

  static Value missing(FaultKind why) {
    return new Value.Missing(why.name());
  }
}
