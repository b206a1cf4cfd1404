package org.givre.app;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import org.givre.access.By;
import org.givre.app.today.Due;
import org.givre.app.today.DueSource;
import org.givre.backfill.ControllerLogs;
import org.givre.custody.store.SqlCustody;
import org.givre.exchange.file.LoggerFiles;
import org.givre.exchange.file.PaperDoor;
import org.givre.fx.Screen;
import org.givre.fx.State;
import org.givre.fx.Target;
import org.givre.thermal.BeforeGivre;
import org.givre.thermal.EarlierRecord;
import org.givre.thermal.store.SqlThermalFacts;
import org.givre.thermal.ui.BeforeDesk;
import org.givre.thermal.ui.BeforePage;
import org.givre.vault.Vault;
import org.givre.words.Formats;

/** What units went through before they were taken over: the page, and what is due of it. */
public final class BeforePages {
  private BeforePages() {}

  /** More than these are counted so. */
  private static final int MOST = 2_000;

  public static BeforeGivre before(Ground ground, StockParts stock) {
    Vault vault = new Vault(ground.folder().vault());
    return new BeforeGivre(
        ground.works(),
        ground.journal(),
        ground.signing(),
        new BeforeGivre.Knowing(
            new SqlCustody(),
            new SqlThermalFacts(),
            (work, unit, at) -> stock.names().of(work, unit.unit(), at)),
        new ControllerLogs(
            digest -> vault.get(digest).orElse(new byte[0]), new LoggerFiles(vault)));
  }

  /**
   * @param by who is at the workstation now
   */
  public static BeforePage of(Screen screen, Ground ground, StockParts stock, Supplier<By> by) {
    return of(
        screen,
        ground,
        stock,
        by,
        () -> Optional.ofNullable(new FileChooser().showOpenDialog(null)));
  }

  /**
   * @param chosen the file that the user chooses
   */
  public static BeforePage of(
      Screen screen,
      Ground ground,
      StockParts stock,
      Supplier<By> by,
      Supplier<Optional<File>> chosen) {
    PaperDoor door = new PaperDoor(new Vault(ground.folder().vault()));
    BeforeDesk.Files files =
        kind ->
            chosen
                .get()
                .map(
                    file ->
                        new BeforeDesk.Offered(
                            () ->
                                door.keep(file.toPath(), rule(kind))
                                    .map(kept -> new BeforeDesk.Kept(kept.name(), kept.digest()))));
    return new BeforePage(
        screen,
        new BeforeDesk(
            before(ground, stock),
            new BeforeDesk.Naming(stock.patients(), stock.products(), stock.tanks()),
            files,
            ground.signing(),
            by,
            ground.ticker()));
  }

  private static PaperDoor.Rule rule(EarlierRecord.Kind kind) {
    return switch (kind) {
      case LOG -> PaperDoor.Rule.ANY_CONTENT;
      case TEMPERATURE_PAPER, RECEPTION_PAPER -> PaperDoor.Rule.PDF_OR_IMAGE;
    };
  }

  /** Stock taken over that nobody can release yet. */
  static DueSource dues(Ground ground, StockParts stock) {
    BeforeGivre before = before(ground, stock);
    return (words, now) -> {
      int waiting = before.waiting(MOST);
      if (waiting == 0) {
        return List.of();
      }
      return List.of(
          new Due(
              Due.Group.WEEK,
              now.atZone(Formats.PARIS).toLocalDate(),
              Optional.empty(),
              "fth-archive",
              words.of("app.due.before", waiting),
              words.of("app.due.before.detail"),
              words.of("app.due.before.who"),
              Optional.of(new Due.Tag(State.LACKING, words.of("app.due.before.tag"))),
              new Due.Act(words.of("app.due.before.act"), Target.of(BeforePage.KEY, "all", "")),
              false));
    };
  }
}
