package org.givre.app;

import java.time.ZoneId;
import org.givre.app.settings.SqlSiteRules;
import org.givre.custody.store.SqlCustody;
import org.givre.deviation.Deviations;
import org.givre.deviation.store.SqlDeviationFacts;
import org.givre.dispensing.Dossiers;
import org.givre.dispensing.Knows;
import org.givre.dispensing.PaperStore;
import org.givre.dispensing.ReceptionStore;
import org.givre.dispensing.RegisterStore;
import org.givre.dispensing.ReleaseStore;
import org.givre.dispensing.ThawRecords;
import org.givre.dispensing.ThawStore;
import org.givre.dispensing.Treatments;
import org.givre.dispensing.store.SqlPapers;
import org.givre.dispensing.store.SqlReceptions;
import org.givre.dispensing.store.SqlRegister;
import org.givre.dispensing.store.SqlReleases;
import org.givre.dispensing.store.SqlThaws;
import org.givre.storage.store.SqlStorage;
import org.givre.thermal.TankAlarms;
import org.givre.thermal.TankReadings;
import org.givre.thermal.ThermalFacts;
import org.givre.thermal.ThermalHistory;
import org.givre.thermal.store.SqlThermalFacts;

/**
 * What the acts look at and where they keep their facts; made before the sheets, which look at some
 * of it, and before the acts, which order sheets.
 */
public record ActsGround(
    Knows knows,
    Dossiers dossiers,
    ThawRecords records,
    ReceptionStore receptions,
    PaperStore papers,
    ReleaseStore releases,
    ThawStore thaws,
    RegisterStore register,
    ThermalFacts thermalFacts) {

  /** What watching the tanks gives to the acts. */
  public record Watched(TankReadings readings, TankAlarms alarms) {}

  public static ActsGround of(Ground ground, StockParts stock, Watched watched) {
    ThermalFacts thermalFacts = new SqlThermalFacts();
    ReceptionStore receptions = new SqlReceptions(ground.signing());
    PaperStore papers = new SqlPapers(ground.signing());
    ReleaseStore releases = new SqlReleases(ground.signing());
    ThawStore thaws = new SqlThaws(ground.signing());
    RegisterStore register = new SqlRegister(ground.signing());
    Knows knows = knows(ground, stock, watched, thermalFacts);
    return new ActsGround(
        knows,
        new Dossiers(knows, receptions, papers),
        new ThawRecords(knows, thaws, releases, register),
        receptions,
        papers,
        releases,
        thaws,
        register,
        thermalFacts);
  }

  private static Knows knows(
      Ground ground, StockParts stock, Watched watched, ThermalFacts thermalFacts) {
    ThermalHistory thermal =
        new ThermalHistory(
            ground.works(),
            new ThermalHistory.Stays(new SqlCustody(), new SqlStorage()),
            stock.products(),
            thermalFacts,
            new ThermalHistory.Watching(
                watched.readings(),
                watched.alarms(),
                work -> new SqlSiteRules().inForce(work).proofGap()));
    return new Knows(
        stock.ledger(),
        new SqlCustody(),
        stock.names(),
        stock.patients(),
        stock.products(),
        new Treatments(stock.cases(), stock.orders(), stock.prescriptions()),
        new Deviations(
            ground.works(), new SqlDeviationFacts(), ground.journal(), ground.refusedActs()),
        thermal,
        new SiteActRules(),
        ZoneId.of("Europe/Paris"));
  }
}
