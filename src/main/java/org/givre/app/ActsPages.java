package org.givre.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.givre.access.Session;
import org.givre.dispensing.ui.ArrivalDesk;
import org.givre.dispensing.ui.RegisterPage;
import org.givre.dispensing.ui.Traces;
import org.givre.dispensing.ui.TreatingBook;
import org.givre.dispensing.ui.TreatingDesk;
import org.givre.dispensing.ui.TreatingPage;
import org.givre.fx.Screen;
import org.givre.product.ui.ProductSheetsPage;
import org.givre.product.ui.SheetsDesk;
import org.givre.thermal.TankReadings;
import org.givre.thermal.UnitCurve;

/** The pages of the acts: Délivrance, and the product sheets of Réglages. */
public final class ActsPages {

  private final Ground ground;
  private final Screen screen;
  private final StockParts stock;
  private final ActsParts acts;
  private final Supplier<Session> session;
  private Optional<Traces> traces = Optional.empty();

  public ActsPages(
      Ground ground, Screen screen, StockParts stock, ActsParts acts, Supplier<Session> session) {
    this.ground = ground;
    this.screen = screen;
    this.stock = stock;
    this.acts = acts;
    this.session = session;
  }

  /**
   * @param files asks for a paper and keeps it in the vault
   */
  public TreatingPage treating(TankReadings readings, ArrivalDesk.PaperFiles files) {
    return new TreatingPage(screen, desk(readings, files));
  }

  private TreatingDesk desk(TankReadings readings, ArrivalDesk.PaperFiles files) {
    TreatingBook book =
        new TreatingBook(
            stock.units(),
            stock.tanks(),
            new TreatingBook.Acts(acts.release(), acts.thawing(), acts.dispensing()),
            new UnitCurve(ground.works(), readings));
    TreatingDesk.Acts all =
        new TreatingDesk.Acts(
            acts.papers(),
            acts.deviations(),
            acts.quarantine(),
            acts.judgements(),
            acts.release(),
            acts.removal(),
            acts.thawing(),
            acts.dispensing(),
            acts.infusion(),
            acts.disposal(),
            acts.register(),
            acts.attestation());
    return new TreatingDesk(book, all, ground.signing(), session, ground.ticker(), files, traces);
  }

  /** The dispensing register. */
  public RegisterPage register(TankReadings readings, ArrivalDesk.PaperFiles files) {
    return new RegisterPage(screen, desk(readings, files));
  }

  /** With traceability dossiers. */
  public ActsPages tracing(Traces with) {
    traces = Optional.of(with);
    return this;
  }

  /** A section of Réglages. */
  public ProductSheetsPage productSheets() {
    return new ProductSheetsPage(
        screen, new SheetsDesk(acts.products(), ground.signing(), session, ground.ticker()));
  }
}
