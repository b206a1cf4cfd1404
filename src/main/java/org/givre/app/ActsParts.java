package org.givre.app;

import org.givre.deviation.Deviations;
import org.givre.dispensing.ArrivalDecision;
import org.givre.dispensing.Attestation;
import org.givre.dispensing.Deadlines;
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
import org.givre.dispensing.Register;
import org.givre.dispensing.Release;
import org.givre.dispensing.Removal;
import org.givre.dispensing.SheetOrders;
import org.givre.dispensing.ShipperLoggers;
import org.givre.dispensing.ShipperReturns;
import org.givre.dispensing.ThawRecords;
import org.givre.dispensing.Thawing;
import org.givre.dispensing.store.SqlDisposals;
import org.givre.dispensing.store.SqlShipperReturns;
import org.givre.exchange.file.LoggerFiles;
import org.givre.product.Products;
import org.givre.product.store.SqlProductSheets;
import org.givre.thermal.ThermalHistory;
import org.givre.thermal.ThermalJudgements;
import org.givre.vault.Vault;

/** The acts on units, from arrival to infusion, and what they look at. */
public record ActsParts(
    Products products,
    Deviations deviations,
    ThermalHistory thermal,
    ThermalJudgements judgements,
    Reception reception,
    ShipperLoggers loggers,
    Quarantine quarantine,
    Papers papers,
    Release release,
    Removal removal,
    Thawing thawing,
    Overruns overruns,
    Dispensing dispensing,
    Infusion infusion,
    Disposal disposal,
    Register register,
    ShipperReturns shippers,
    Attestation attestation,
    Deadlines deadlines) {

  /** The product sheets alone: patients and stock are built on them, the acts on those. */
  public static Products products(Ground ground) {
    return new Products(ground.works(), new SqlProductSheets(), ground.signing(), ground.journal());
  }

  public static ActsParts of(Ground ground, ActsGround acts, SheetOrders sheets) {
    Knows knows = acts.knows();
    Hands hands =
        new Hands(
            ground.works(),
            ground.journal(),
            ground.signing(),
            ground.refusedActs(),
            knows.ledger());
    Dossiers dossiers = acts.dossiers();
    ThawRecords records = acts.records();
    Papers papers = new Papers(hands, acts.papers());
    Overruns overruns = new Overruns(ground.works(), dossiers, records, acts.thaws());
    ArrivalDecision decision = new ArrivalDecision(dossiers, sheets);
    return new ActsParts(
        knows.products(),
        knows.deviations(),
        knows.thermal(),
        new ThermalJudgements(
            ground.works(), acts.thermalFacts(), ground.signing(), ground.journal()),
        new Reception(hands, dossiers, acts.receptions(), decision, papers),
        new ShipperLoggers(
            hands,
            dossiers,
            acts.receptions(),
            new LoggerFiles(new Vault(ground.folder().vault()))),
        new Quarantine(hands, sheets),
        papers,
        new Release(hands, dossiers, acts.releases(), sheets),
        new Removal(hands, dossiers, records, acts.thaws()),
        new Thawing(hands, dossiers, records, acts.thaws(), sheets),
        overruns,
        new Dispensing(hands, dossiers, records, acts.register(), sheets),
        new Infusion(hands, dossiers, records, acts.thaws(), overruns),
        new Disposal(hands, new SqlDisposals(), sheets),
        new Register(hands, dossiers, acts.register(), sheets),
        new ShipperReturns(hands, dossiers, acts.receptions(), new SqlShipperReturns(), sheets),
        new Attestation(hands, dossiers, records, sheets),
        new Deadlines(ground.works(), dossiers, records));
  }
}
