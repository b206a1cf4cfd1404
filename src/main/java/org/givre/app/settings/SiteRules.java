package org.givre.app.settings;

import java.time.Duration;
import org.givre.custody.MoveSigning;
import org.givre.dispensing.ExposureMarks;
import org.givre.dispensing.RegisterSource;

/**
 * Rules that the texts leave to the site (domain handbook §20), signed by two persons.
 *
 * @param proofGap longest time without a reading that still proves cold, 1 to 240 min
 * @param moves how many persons sign a move within the stock
 * @param exposureWarn time out of nitrogen from which people are warned, 1 to 30 min
 * @param exposureDeviation time out of nitrogen that is a deviation, more than the warning, to 60
 *     min
 * @param register who numbers the dispensing register
 */
public record SiteRules(
    Duration proofGap,
    MoveSigning.Signers moves,
    Duration exposureWarn,
    Duration exposureDeviation,
    RegisterSource register) {

  /** In force until two persons sign something else. */
  public static final SiteRules USUAL =
      new SiteRules(
          Duration.ofMinutes(15),
          MoveSigning.Signers.TWO,
          ExposureMarks.USUAL.warn(),
          ExposureMarks.USUAL.deviation(),
          RegisterSource.GIVRE);

  public SiteRules withProofGap(Duration gap) {
    return new SiteRules(gap, moves, exposureWarn, exposureDeviation, register);
  }

  public SiteRules withMoves(MoveSigning.Signers signers) {
    return new SiteRules(proofGap, signers, exposureWarn, exposureDeviation, register);
  }

  public SiteRules withExposure(Duration warn, Duration deviation) {
    return new SiteRules(proofGap, moves, warn, deviation, register);
  }

  public SiteRules withRegister(RegisterSource source) {
    return new SiteRules(proofGap, moves, exposureWarn, exposureDeviation, source);
  }
}
