package org.givre.app.settings;

import java.time.Duration;

/**
 * Rules that the texts leave to the site (domain handbook §20), signed by two persons.
 *
 * @param proofGap longest time without a reading that still proves cold, 1 to 240 min
 */
public record SiteRules(Duration proofGap) {

  /** In force until two persons sign something else. */
  public static final SiteRules USUAL = new SiteRules(Duration.ofMinutes(15));
}
