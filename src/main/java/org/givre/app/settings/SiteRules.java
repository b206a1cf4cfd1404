package org.givre.app.settings;

import java.time.Duration;
import org.givre.custody.MoveSigning;

/**
 * Rules that the texts leave to the site (domain handbook §20), signed by two persons.
 *
 * @param proofGap longest time without a reading that still proves cold, 1 to 240 min
 * @param moves how many persons sign a move within the stock
 */
public record SiteRules(Duration proofGap, MoveSigning.Signers moves) {

  /** In force until two persons sign something else. */
  public static final SiteRules USUAL =
      new SiteRules(Duration.ofMinutes(15), MoveSigning.Signers.TWO);
}
