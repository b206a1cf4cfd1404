package org.givre.alarm;

import java.util.Map;
import org.givre.storage.TankId;

/** The thresholds in force: the site's, and those of tanks that have their own. */
public record SiteThresholds(Thresholds site, Map<TankId, Thresholds> tanks) {

  public static final SiteThresholds PROPOSED =
      new SiteThresholds(AlarmSettings.PROPOSED, Map.of());

  public SiteThresholds {
    tanks = Map.copyOf(tanks);
  }

  public Thresholds of(TankId tank) {
    return tanks.getOrDefault(tank, site);
  }
}
