package org.givre.product;

import java.time.Instant;
import java.util.UUID;
import org.givre.kernel.ActorId;

/** Whether a version was signed before use. */
public sealed interface SheetSigning {

  /** Seeded or proposed: shown "à vérifier" wherever it is used. */
  record ToVerify() implements SheetSigning {}

  /** Signed by a pharmacist and a second person. */
  record Signed(ActorId pharmacist, ActorId second, Instant at, UUID first, UUID other)
      implements SheetSigning {}
}
