package org.givre.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.givre.access.By;
import org.givre.alarm.AlarmRules;
import org.givre.custody.UnitId;
import org.givre.dispensing.ReleaseDossier;
import org.givre.document.SheetNumber;
import org.givre.kernel.Ticker;
import org.givre.rehearsal.Doors;
import org.givre.rehearsal.Proofs;
import org.givre.rehearsal.Stagehand;
import org.givre.settings.DataFolder;
import org.givre.thermal.ThermalRecord;

/** Opens the real site for the rehearsal, and hands over its doors. */
final class SiteStage implements Stagehand {

  private final DataFolder folder;
  private final Ticker ticker;
  private Site site;

  SiteStage(DataFolder folder, Ticker ticker) {
    this.folder = folder;
    this.ticker = ticker;
  }

  @Override
  public Doors open() {
    site =
        Site.open(
            folder,
            OpenFolder.Use.TRAINING,
            "rehearse",
            ticker,
            AlarmRules.shortened(RehearsalRun.DELAYS_DIVIDED_BY));
    ExerciseSite.name(site.ground());
    WatchParts.Running running = site.watch();
    StockParts stock = site.stock();
    ActsParts acts = site.acts();
    Ground ground = site.ground();
    return new Doors(
        ticker,
        new Doors.Team(ground.firstRun(), ground.signIn(), ground.people(), ground.signing()),
        new Doors.Place(
            stock.tanks(), site.wire().probes(), stock.units(), stock.acts(), running.follow()),
        new Doors.Pathway(
            stock.products(),
            stock.patients(),
            stock.cases(),
            stock.orders(),
            stock.prescriptions()),
        new Doors.Acts(
            acts.reception(),
            acts.papers(),
            acts.quarantine(),
            acts.release(),
            acts.removal(),
            acts.thawing(),
            acts.dispensing(),
            acts.infusion(),
            acts.deviations()),
        () -> site.watching().watch().snapshot(),
        site.watching().alarms(),
        acts.thermal(),
        new SiteProofs());
  }

  @Override
  public void close() {
    if (site != null) {
      site.close();
      site = null;
    }
  }

  private final class SiteProofs implements Proofs {

    @Override
    public List<Verified> verify() {
      return Verifications.of(site.folder()).stream()
          .map(
              one -> {
                Verification.Result result = one.run(checked -> {});
                return new Verified(one.what(), result.checked(), result.bad());
              })
          .toList();
    }

    @Override
    public Path file(String sheetNumber, By by) {
      SheetNumber number = SheetNumber.parse(sheetNumber).orElseThrow();
      return site.folder()
          .ground()
          .folder()
          .documents()
          .resolve(site.sheets().archive().original(number, by).file());
    }

    @Override
    public Path thermalCertificate(UnitId unit, By by) {
      ReleaseDossier dossier = site.acts().release().dossier(List.of(unit), by.at());
      ThermalRecord record = site.acts().thermal().of(unit, by.at());
      String number =
          site.ground().works().inOne(work -> site.orders().thermal(work, by, dossier, record));
      return file(number, by);
    }

    @Override
    public String check(Path sheet) {
      try {
        return site.sheets().check().file(Files.readAllBytes(sheet)).kind().code();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
