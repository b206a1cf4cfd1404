package org.givre.app;

import java.util.List;
import java.util.Optional;
import org.givre.document.Archive;
import org.givre.document.Establishment;
import org.givre.document.Letterhead;
import org.givre.document.PagePictures;
import org.givre.document.Press;
import org.givre.document.Printing;
import org.givre.document.SheetCheck;
import org.givre.document.SheetDrawing;
import org.givre.document.SheetLanguage;
import org.givre.document.SheetOrdering;
import org.givre.document.draw.KeyedCheck;
import org.givre.document.draw.PdfDrawing;
import org.givre.document.draw.PdfPagePictures;
import org.givre.document.store.FactsJson;
import org.givre.document.store.FolderFiles;
import org.givre.document.store.SqlPrintJobs;
import org.givre.document.store.SqlSheetBook;
import org.givre.keys.KeyFolder;
import org.givre.keys.SiteKey;
import org.givre.print.PrintQueues;
import org.givre.settings.SiteSettings;
import org.givre.thermal.TankReadings;
import org.givre.vault.Vault;
import org.givre.words.Formats;

/** Sheets: their archive, their drawing with the site's key, the check of a file or a code. */
public record SheetParts(
    Archive archive,
    SheetDrawing drawing,
    SheetCheck check,
    PagePictures pictures,
    SheetLanguage language,
    Vault vault,
    Printing printing) {

  public static SheetParts of(Ground ground) {
    KeyFolder keys = new KeyFolder(ground.folder().root().resolve("keys"));
    SiteKey key = keys.siteKey();
    FactsJson text = new FactsJson();
    SheetDrawing drawing = new PdfDrawing(ground.words(), text, key, keys.establishment());
    Archive archive =
        new Archive(
            ground.works(),
            new Archive.Chain(ground.journal(), ground.trail()),
            new SqlSheetBook(),
            new Press(text, drawing, new FolderFiles(ground.folder().documents())),
            () -> letterhead(ground));
    return new SheetParts(
        archive,
        drawing,
        new KeyedCheck(List.of(key.open())),
        new PdfPagePictures(),
        new SheetLanguage(ground.words(), Formats.PARIS),
        new Vault(ground.folder().vault()),
        new Printing(
            ground.works(),
            new SqlPrintJobs(),
            new PaperOnQueues(new PrintQueues(), new PdfPagePictures()),
            ground.journal()));
  }

  /**
   * What answers the acts when they order a sheet; made after what they look at, before themselves.
   */
  public SheetOrdering ordering(
      Ground ground, StockParts stock, ActsGround acts, TankReadings readings) {
    return new SheetOrdering(
        archive,
        new SheetOrdering.Sources(
            stock.ledger(),
            stock.patients(),
            stock.products(),
            stock.places(),
            readings,
            (work, unit) -> Optional.of(acts.records().of(work, unit, ground.ticker().now()))),
        language);
  }

  static Letterhead letterhead(Ground ground) {
    SiteSettings site = ground.settings().read().site();
    return new Letterhead(
        new Establishment(site.hospital(), site.pharmacy(), site.finess(), "", Formats.PARIS),
        ground.training(),
        ground.mark().id(),
        "Givre " + version());
  }

  private static String version() {
    return Optional.ofNullable(SheetParts.class.getPackage().getImplementationVersion())
        .orElse("1.0");
  }
}
