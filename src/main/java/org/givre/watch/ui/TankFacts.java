package org.givre.watch.ui;

import java.util.List;
import java.util.Optional;
import org.givre.alarm.Stake;
import org.givre.alarm.TankLimits;
import org.givre.measure.CurvePlan;
import org.givre.storage.Tank;
import org.givre.watch.LevelForecast;

/** What is looked up of a tank in the background; the figures of the moment come from the watch. */
record TankFacts(
    Tank tank,
    int free,
    Stake.AtStake stake,
    List<TankLimits.ProductLimit> limits,
    CurvePlan day,
    LevelScale level,
    Optional<LevelForecast> forecast) {

  /** The strictest product in the tank. */
  Optional<TankLimits.ProductLimit> strictest() {
    return limits.stream().findFirst();
  }

  /** What the top probe is compared with: the strictest product, or the usual limit. */
  double limit() {
    return strictest().map(TankLimits.ProductLimit::celsius).orElse(TankLookup.USUAL_LIMIT);
  }
}
