package org.givre.app;

import java.io.File;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import org.givre.access.By;
import org.givre.custody.store.SqlCustody;
import org.givre.document.SheetNumber;
import org.givre.document.Traceability;
import org.givre.document.store.TraceabilityFolder;
import org.givre.document.ui.DocumentDesk;
import org.givre.probe.store.SqlProbeStore;
import org.givre.thermal.LoggedReadings;

/** Traceability dossiers, on paper and as folders. */
record TraceParts(Traceability traceability, TraceabilityFolder folder)
    implements DocumentDesk.Folders {

  static TraceParts of(Site site) {
    Traceability traceability =
        new Traceability(
            site.ground().works(),
            site.sheets().archive(),
            new Traceability.Sources(
                site.judged().dossiers(),
                site.stock().ledger(),
                new SqlCustody(),
                site.ground().trail(),
                site.ground().names(),
                new LoggedReadings(new SqlProbeStore(), site.watching().log())),
            site.sheets().language());
    return new TraceParts(
        traceability,
        new TraceabilityFolder(site.sheets().archive(), traceability, site.ground().names()));
  }

  @Override
  public Optional<File> choose(SheetNumber number) {
    DirectoryChooser chooser = new DirectoryChooser();
    return Optional.ofNullable(chooser.showDialog(null))
        .map(chosen -> new File(chosen, number.text()));
  }

  @Override
  public int write(SheetNumber number, File into, By by) {
    return folder.write(number, into.toPath(), by);
  }
}
