package org.givre.app;

import java.time.Duration;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.document.TankReview;
import org.givre.document.ui.TankSheetDesk;
import org.givre.probe.store.SqlProbeStore;
import org.givre.telling.store.SqlTellingLog;
import org.givre.thermal.LoggedReadings;
import org.givre.watch.store.SqlHandLog;

/** Records of tanks and dossiers of excursions, joined to where their facts are kept. */
public final class TankSheets {

  /** A longer gap is listed as one to be judged; all are listed. */
  private static final Duration PROOF_GAP = Duration.ofMinutes(15);

  private TankSheets() {}

  public static TankReview review(Site site) {
    Ground ground = site.ground();
    return new TankReview(
        ground.works(),
        ground.journal(),
        ground.signing(),
        site.sheets().archive(),
        new TankReview.Sources(
            new LoggedReadings(new SqlProbeStore(), site.watching().log()),
            site.watching().alarmStore(),
            new SqlHandLog(),
            site.limits(),
            site.stake(),
            new SqlTellingLog(ground.works()),
            PROOF_GAP),
        site.sheets().language());
  }

  static TankSheetDesk desk(Site site, Supplier<By> by) {
    return new TankSheetDesk(
        review(site),
        site.ground().signing(),
        () -> site.stock().tanks().tanks(),
        by,
        site.ground().ticker());
  }
}
