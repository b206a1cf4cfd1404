package org.givre.app;

import java.io.File;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import org.givre.access.By;
import org.givre.dispensing.PlaceHolding;
import org.givre.dispensing.ui.ArrivalBook;
import org.givre.dispensing.ui.ArrivalDesk;
import org.givre.dispensing.ui.ReceptionPage;
import org.givre.exchange.file.PaperDoor;
import org.givre.fx.Screen;
import org.givre.vault.Vault;

/** The page of arrivals. */
public final class ReceptionPages {

  private ReceptionPages() {}

  /**
   * @param by who is at the workstation now
   */
  public static ReceptionPage of(
      Screen screen, Ground ground, StockParts stock, ActsParts acts, Supplier<By> by) {
    return of(screen, ground, stock, acts, by, files(ground));
  }

  /**
   * @param papers where an attached file comes from
   */
  static ReceptionPage of(
      Screen screen,
      Ground ground,
      StockParts stock,
      ActsParts acts,
      Supplier<By> by,
      ArrivalDesk.PaperFiles papers) {
    PlaceHolding holding =
        new PlaceHolding(
            ground.works(),
            ground.journal(),
            stock.ledger(),
            stock.places(),
            stock.stockPlaces(),
            stock.names());
    ArrivalBook book =
        new ArrivalBook(
            acts.reception(),
            holding,
            stock.orders(),
            stock.patients(),
            stock.products(),
            stock.units(),
            stock.tanks());
    ArrivalDesk desk =
        new ArrivalDesk(
            acts.reception(),
            acts.loggers(),
            book,
            holding,
            ground.signIn(),
            ground.signing(),
            by,
            ground.ticker(),
            papers);
    return new ReceptionPage(screen, desk);
  }

  /** Asks for a file and keeps it in the vault. */
  static ArrivalDesk.PaperFiles files(Ground ground) {
    PaperDoor door = new PaperDoor(new Vault(ground.folder().vault()));
    return what ->
        Optional.ofNullable(new FileChooser().showOpenDialog(null))
            .map(file -> offered(door, file, what));
  }

  private static ArrivalDesk.Offered offered(PaperDoor door, File file, ArrivalDesk.Wanted what) {
    PaperDoor.Rule rule =
        switch (what) {
          case PAPER -> PaperDoor.Rule.PDF_OR_IMAGE;
          case LOGGER_FILE -> PaperDoor.Rule.ANY_CONTENT;
        };
    return new ArrivalDesk.Offered(
        file.getName(),
        () ->
            door.keep(file.toPath(), rule)
                .map(kept -> new ArrivalDesk.Kept(kept.name(), kept.digest())));
  }
}
