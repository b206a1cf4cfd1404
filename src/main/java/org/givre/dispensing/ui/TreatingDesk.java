package org.givre.dispensing.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Session;
import org.givre.access.Signing;
import org.givre.deviation.Deviations;
import org.givre.dispensing.Attestation;
import org.givre.dispensing.Dispensing;
import org.givre.dispensing.Disposal;
import org.givre.dispensing.Infusion;
import org.givre.dispensing.Papers;
import org.givre.dispensing.Quarantine;
import org.givre.dispensing.Register;
import org.givre.dispensing.Release;
import org.givre.dispensing.Removal;
import org.givre.dispensing.Thawing;
import org.givre.kernel.Reason;
import org.givre.kernel.Ticker;
import org.givre.thermal.ThermalJudgements;

/**
 * What the page Délivrance acts with.
 *
 * @param session who is signed in at this workstation
 * @param files asks for a paper and keeps it
 * @param traces makes a traceability dossier; empty where no sheets are made
 */
public record TreatingDesk(
    TreatingBook book,
    Acts acts,
    Signing signing,
    Supplier<Session> session,
    Ticker ticker,
    ArrivalDesk.PaperFiles files,
    Optional<Traces> traces) {

  /** From the dossier to the infusion. */
  public record Acts(
      Papers papers,
      Deviations deviations,
      Quarantine quarantine,
      ThermalJudgements judgements,
      Release release,
      Removal removal,
      Thawing thawing,
      Dispensing dispensing,
      Infusion infusion,
      Disposal disposal,
      Register register,
      Attestation attestation) {}

  By by() {
    return by("");
  }

  By by(String why) {
    return new By(session.get(), ticker.now(), new Reason(why));
  }
}
