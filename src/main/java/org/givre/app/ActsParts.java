package org.givre.app;

import java.time.ZoneId;
import org.givre.custody.CustodyStore;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitNames;
import org.givre.custody.Units;
import org.givre.deviation.Deviations;
import org.givre.deviation.store.SqlDeviationFacts;
import org.givre.dispensing.ArrivalDecision;
import org.givre.dispensing.Dispensing;
import org.givre.dispensing.Disposal;
import org.givre.dispensing.Dossiers;
import org.givre.dispensing.Hands;
import org.givre.dispensing.Infusion;
import org.givre.dispensing.Knows;
import org.givre.dispensing.Overruns;
import org.givre.dispensing.Papers;
import org.givre.dispensing.Quarantine;
import org.givre.dispensing.Reception;
import org.givre.dispensing.Release;
import org.givre.dispensing.Removal;
import org.givre.dispensing.SheetOrders;
import org.givre.dispensing.Storing;
import org.givre.dispensing.ThawRecords;
import org.givre.dispensing.Thawing;
import org.givre.dispensing.Treatments;
import org.givre.dispensing.store.SqlPapers;
import org.givre.dispensing.store.SqlReceptions;
import org.givre.dispensing.store.SqlRegister;
import org.givre.dispensing.store.SqlReleases;
import org.givre.dispensing.store.SqlThaws;
import org.givre.patient.Patients;
import org.givre.product.Products;
import org.givre.product.store.SqlProductSheets;
import org.givre.storage.StorageStore;
import org.givre.thermal.TankAlarms;
import org.givre.thermal.TankReadings;
import org.givre.thermal.ThermalHistory;
import org.givre.thermal.ThermalJudgements;
import org.givre.thermal.store.SqlThermalFacts;

/** The acts on units, from arrival to infusion, and what they look at. */
public record ActsParts(
    Products products,
    Deviations deviations,
    ThermalHistory thermal,
    ThermalJudgements judgements,
    Reception reception,
    Storing storing,
    Quarantine quarantine,
    Papers papers,
    Release release,
    Removal removal,
    Thawing thawing,
    Overruns overruns,
    Dispensing dispensing,
    Infusion infusion,
    Disposal disposal) {

  /** The product sheets alone: patients and stock are built on them, the acts on those. */
  public static Products products(Ground ground) {
    return new Products(ground.works(), new SqlProductSheets(), ground.signing(), ground.journal());
  }

  /** What the stock gives to the acts. */
  public record OfStock(
      CustodyStore custody,
      StorageStore storage,
      UnitLedger ledger,
      Units units,
      UnitNames names,
      Patients patients,
      Treatments treatments) {}

  /** What watching the tanks and drawing the sheets give to the acts. */
  public record OfOthers(TankReadings readings, TankAlarms alarms, SheetOrders sheets) {}

  public static ActsParts of(Ground ground, Products products, OfStock stock, OfOthers others) {
    Deviations deviations =
        new Deviations(ground.works(), new SqlDeviationFacts(), ground.journal());
    SqlThermalFacts facts = new SqlThermalFacts();
    ThermalHistory thermal =
        new ThermalHistory(
            ground.works(),
            new ThermalHistory.Stays(stock.custody(), stock.storage()),
            products,
            facts,
            new ThermalHistory.Watching(
                others.readings(), others.alarms(), ThermalHistory.PROOF_GAP));
    Knows knows =
        new Knows(
            stock.ledger(),
            stock.units(),
            stock.names(),
            stock.patients(),
            products,
            stock.treatments(),
            deviations,
            thermal,
            ZoneId.of("Europe/Paris"));
    ThermalJudgements judgements =
        new ThermalJudgements(ground.works(), facts, ground.signing(), ground.journal());
    return acts(ground, knows, judgements, others.sheets());
  }

  private static ActsParts acts(
      Ground ground, Knows knows, ThermalJudgements judgements, SheetOrders sheets) {
    Hands hands =
        new Hands(
            ground.works(),
            ground.journal(),
            ground.signing(),
            ground.refusedActs(),
            knows.ledger());
    SqlReceptions receptions = new SqlReceptions(ground.signing());
    SqlPapers paperRows = new SqlPapers();
    Papers papers = new Papers(hands, paperRows);
    SqlReleases releases = new SqlReleases(ground.signing());
    SqlThaws thaws = new SqlThaws(ground.signing());
    SqlRegister register = new SqlRegister(ground.signing());
    Dossiers dossiers = new Dossiers(knows, receptions, paperRows);
    ThawRecords records = new ThawRecords(knows, thaws, releases, register);
    Overruns overruns = new Overruns(ground.works(), dossiers, records, thaws);
    return new ActsParts(
        knows.products(),
        knows.deviations(),
        knows.thermal(),
        judgements,
        new Reception(hands, dossiers, receptions, new ArrivalDecision(dossiers, sheets), papers),
        new Storing(hands),
        new Quarantine(hands),
        papers,
        new Release(hands, dossiers, releases, sheets),
        new Removal(hands, dossiers, records, thaws),
        new Thawing(hands, dossiers, records, thaws, sheets),
        overruns,
        new Dispensing(hands, dossiers, records, register, sheets),
        new Infusion(hands, dossiers, records, thaws, overruns),
        new Disposal(hands));
  }
}
