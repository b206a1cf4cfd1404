package org.givre.dispensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Pledge;
import org.givre.access.ToSign;
import org.givre.audit.Subject;
import org.givre.custody.Lot;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Work;
import org.givre.product.ProductSheet;

/**
 * The dispensing register (ordonnancier): chronological, without hole; a cancelled line keeps its
 * number and says why.
 */
public final class Register {

  /** What the signature says; words in {@code access.meaning.register.cancelled}. */
  public static final String MEANING = "register.cancelled";

  private final Hands hands;
  private final Dossiers dossiers;
  private final RegisterStore store;
  private final SheetOrders sheets;

  public Register(Hands hands, Dossiers dossiers, RegisterStore store, SheetOrders sheets) {
    this.hands = hands;
    this.dossiers = dossiers;
    this.store = store;
    this.sheets = sheets;
  }

  /** A line with the names that people read it by. */
  public record Named(RegisterLine line, String patient, String ipp, String product, String lot) {
    /** Identities never reach a log. */
    @Override
    public String toString() {
      return "Named[" + line.number().written() + "]";
    }
  }

  /** The register of a year, in the order of its numbers; typed numbers last. */
  public List<Named> year(int year) {
    return hands.works().read(work -> named(work, year));
  }

  private List<Named> named(Work work, int year) {
    return store.register(work, year).stream().map(line -> named(work, line)).toList();
  }

  private Named named(Work work, RegisterLine line) {
    var patient = dossiers.knows().patients().find(work, line.patient());
    return new Named(
        line,
        patient.map(p -> p.displayName()).orElse(""),
        patient.map(p -> p.ipp()).orElse(""),
        dossiers
            .knows()
            .products()
            .inForce(work, line.product(), line.at())
            .map(ProductSheet::name)
            .orElse(line.product().code()),
        hands.ledger().lot(work, line.lot()).map(Lot::number).orElse(""));
  }

  /** What the pharmacist is asked to sign to cancel a line. */
  public ToSign toCancel(RegisterLine line) {
    Digest digest =
        Digest.of("cancel register " + line.id().value() + "|" + line.number().written());
    return new ToSign(Permission.DISPENSE, Part.FIRST, MEANING, subject(line), digest);
  }

  /** A pharmacist cancels a line; the reason is {@code by.why()}. Number and line stay. */
  public Outcome<RegisterLine> cancel(By by, RegisterLine line, Pledge pharmacist) {
    Outcome<RegisterLine> outcome =
        hands
            .works()
            .act(
                work -> {
                  List<Refusal> refusals = refusals(work, by, line, pharmacist);
                  return refusals.isEmpty()
                      ? cancel(work, by, line, pharmacist)
                      : Outcome.refused(refusals);
                });
    return hands.refused().noted(by, "dispensing.register-cancel", subject(line), outcome);
  }

  private List<Refusal> refusals(Work work, By by, RegisterLine line, Pledge pharmacist) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.DISPENSE));
    refusals.addAll(Signed.byPharmacist(pharmacist));
    refusals.addAll(Signed.refusals(pharmacist, toCancel(line)));
    if (!by.why().isGiven()) {
      refusals.add(new SigningBar.ReasonMissing());
    }
    if (store.isCancelled(work, line.id())) {
      refusals.add(new HandOverBar.LineCancelled(line.number().written()));
    }
    return refusals;
  }

  private Outcome<RegisterLine> cancel(Work work, By by, RegisterLine line, Pledge pharmacist) {
    hands.signing().keep(work, pharmacist);
    store.cancel(work, line.id(), by.why().words(), Stamp.of(by));
    store.find(work, line.id()).ifPresent(dispensed -> sheets.cancelled(work, by, dispensed));
    hands
        .journal()
        .record(
            work,
            by.fact("dispensing.register-cancelled", subject(line))
                .with("number", line.number().written()));
    return Outcome.done(line);
  }

  /** The register of a year as a sheet, as far as it goes at {@code by.at()}; its number. */
  public Outcome<String> sheet(By by, int year) {
    List<Refusal> refusals = by.notAllowed(Permission.DISPENSE);
    return refusals.isEmpty()
        ? hands.works().act(work -> Outcome.done(sheet(work, by, year)))
        : Outcome.refused(refusals);
  }

  private String sheet(Work work, By by, int year) {
    String number = sheets.register(work, by, year, named(work, year));
    hands
        .journal()
        .record(
            work,
            by.fact("dispensing.register-sheet", new Subject("register", "" + year, "" + year))
                .with("sheet", number));
    return number;
  }

  private static Subject subject(RegisterLine line) {
    return new Subject("dispensing", line.id().value().toString(), line.number().written());
  }

  /** The wall's year at an instant. */
  public int yearOf(Instant at) {
    return at.atZone(dossiers.knows().zone()).getYear();
  }
}
