package org.givre.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import org.givre.access.By;
import org.givre.dispensing.PlaceHolding;
import org.givre.dispensing.ui.ArrivalBook;
import org.givre.dispensing.ui.ArrivalDesk;
import org.givre.dispensing.ui.ReceptionPage;
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
    Vault vault = new Vault(ground.folder().vault());
    return () ->
        Optional.ofNullable(new FileChooser().showOpenDialog(null)).map(file -> kept(vault, file));
  }

  private static ArrivalDesk.Kept kept(Vault vault, File file) {
    try (InputStream content = Files.newInputStream(file.toPath())) {
      return new ArrivalDesk.Kept(file.getName(), vault.put(content));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
