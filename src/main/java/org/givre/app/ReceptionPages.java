package org.givre.app;

import java.io.File;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import org.givre.access.By;
import org.givre.dispensing.PlaceHolding;
import org.givre.dispensing.Shipment;
import org.givre.dispensing.ui.ArrivalBook;
import org.givre.dispensing.ui.ArrivalDesk;
import org.givre.dispensing.ui.ReceptionPage;
import org.givre.exchange.file.PaperDoor;
import org.givre.fx.Screen;
import org.givre.kernel.Outcome;
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
            acts.shippers(),
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
    return new ArrivalDesk.PaperFiles() {
      @Override
      public Optional<ArrivalDesk.Offered> choose(ArrivalDesk.Wanted what) {
        return Optional.ofNullable(new FileChooser().showOpenDialog(null))
            .map(file -> offered(door, file, what));
      }

      @Override
      public Optional<ArrivalDesk.Offered> example(ArrivalDesk.Wanted what) {
        return ground.training() ? Optional.of(offered(ground, door, what)) : Optional.empty();
      }

      @Override
      public boolean exercise() {
        return ground.training();
      }

      @Override
      public Optional<Shipment> example() {
        return ground.training()
            ? Optional.of(ExampleFiles.shipment(ground.ticker().now()))
            : Optional.empty();
      }
    };
  }

  private static ArrivalDesk.Offered offered(
      Ground ground, PaperDoor door, ArrivalDesk.Wanted what) {
    return switch (what) {
      case PAPER ->
          new ArrivalDesk.Offered(
              "certificat-exercice.pdf",
              () ->
                  kept(
                      door.keep(
                          "certificat-exercice.pdf",
                          ExampleFiles.certificate(),
                          PaperDoor.Rule.PDF_OR_IMAGE)));
      case LOGGER_FILE ->
          new ArrivalDesk.Offered(
              ExampleFiles.LOGGER + ".csv",
              () ->
                  kept(
                      door.keep(
                          ExampleFiles.LOGGER + ".csv",
                          ExampleFiles.logger(ground.ticker().now()),
                          PaperDoor.Rule.ANY_CONTENT)));
    };
  }

  private static Outcome<ArrivalDesk.Kept> kept(Outcome<PaperDoor.Kept> kept) {
    return kept.map(file -> new ArrivalDesk.Kept(file.name(), file.digest()));
  }

  private static ArrivalDesk.Offered offered(PaperDoor door, File file, ArrivalDesk.Wanted what) {
    PaperDoor.Rule rule =
        switch (what) {
          case PAPER -> PaperDoor.Rule.PDF_OR_IMAGE;
          case LOGGER_FILE -> PaperDoor.Rule.ANY_CONTENT;
        };
    return new ArrivalDesk.Offered(file.getName(), () -> kept(door.keep(file.toPath(), rule)));
  }
}
