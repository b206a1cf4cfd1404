package org.givre.dispensing;

import java.time.LocalDate;
import java.util.List;
import org.givre.kernel.Refusal;

/** What stands against a signature under an act. */
public sealed interface SigningBar extends Refusal {

  /** What was signed is not the dossier as it stands: the first signature is void. */
  record DossierChanged() implements SigningBar {}

  /** Only a pharmacist decides. */
  record PharmacistReleases(String displayName) implements SigningBar {
    @Override
    public List<Object> facts() {
      return List.of(displayName);
    }
  }

  /** The last day comes before the first. */
  record DaysOutOfOrder(LocalDate first, LocalDate last) implements SigningBar {
    @Override
    public List<Object> facts() {
      return List.of(first, last);
    }
  }

  /** This act wants a reason in words. */
  record ReasonMissing() implements SigningBar {}

  /** What was signed is not what this act does. */
  record OtherActSigned() implements SigningBar {}
}
