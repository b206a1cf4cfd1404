package org.givre.thermal.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Credentials;
import org.givre.access.Pledge;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.custody.UnitId;
import org.givre.fx.SignaturePanel;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Reason;
import org.givre.kernel.Ticker;
import org.givre.patient.Patients;
import org.givre.product.Products;
import org.givre.storage.TankBook;
import org.givre.thermal.BeforeGivre;
import org.givre.thermal.EarlierJudgement;
import org.givre.thermal.EarlierRecord;
import org.givre.thermal.Judgement;

/**
 * What the page « Avant Givre » works with.
 *
 * @param by who is at the workstation now
 */
public record BeforeDesk(
    BeforeGivre before,
    Naming naming,
    Files files,
    Signing signing,
    Supplier<By> by,
    Ticker ticker) {

  /** How patients, products and places are called. */
  public record Naming(Patients patients, Products products, TankBook tanks) {}

  /** Asks for a file; called on the window's thread, empty when none was chosen. */
  public interface Files {
    Optional<Offered> choose(EarlierRecord.Kind kind);
  }

  /**
   * A chosen file.
   *
   * @param keep keeps it in the vault; called in the background
   */
  public record Offered(Supplier<Outcome<Kept>> keep) {}

  /** A file that the vault keeps. */
  public record Kept(String name, Digest digest) {}

  Outcome<EarlierRecord> attach(List<UnitId> units, EarlierRecord.Kind kind, Offered offered) {
    return offered
        .keep()
        .get()
        .then(
            kept ->
                before.attach(
                    by.get(), units, new BeforeGivre.Offered(kind, kept.name(), kept.digest())));
  }

  Outcome<EarlierJudgement> judge(
      List<UnitId> units, Judgement.Effect effect, SignaturePanel.Given given) {
    By now = by.get();
    By because = new By(now.session(), now.at(), new Reason(given.remark()));
    ToSign what = before.toSign(units, effect);
    return pledge(given.signed().getFirst(), what)
        .then(
            first ->
                pledge(given.signed().getLast(), what.asSecond())
                    .then(second -> signing.together(first, second)))
        .then(both -> before.judge(because, units, effect, both));
  }

  private Outcome<Pledge> pledge(SignaturePanel.Signed signed, ToSign what) {
    Instant now = ticker.now();
    try (Credentials who = new Credentials(signed.login(), signed.password().clone())) {
      return signing.pledge(who, what, now);
    }
  }
}
