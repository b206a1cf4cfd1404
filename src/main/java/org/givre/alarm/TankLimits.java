package org.givre.alarm;

import java.util.List;
import org.givre.storage.TankId;

/** The storage limits of the products now in a tank. Answered by {@code thermal}. */
public interface TankLimits {

  /** One product in the tank. */
  record ProductLimit(String product, double celsius, int units) {}

  /** The strictest (coldest) first; empty for an empty tank. May read the store: not on intake. */
  List<ProductLimit> limits(TankId tank);
}
