package org.givre.app;

import org.givre.custody.CustodyStore;
import org.givre.custody.Finder;
import org.givre.custody.StockActs;
import org.givre.custody.StockPlaces;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitNames;
import org.givre.custody.Units;
import org.givre.custody.store.SqlCustody;
import org.givre.pathway.CaseStore;
import org.givre.pathway.Cases;
import org.givre.pathway.Orders;
import org.givre.pathway.Prescriptions;
import org.givre.pathway.store.SqlCases;
import org.givre.patient.InsNumbers;
import org.givre.patient.PatientStore;
import org.givre.patient.Patients;
import org.givre.patient.store.SqlPatients;
import org.givre.product.Products;
import org.givre.storage.Blocks;
import org.givre.storage.Places;
import org.givre.storage.StorageStore;
import org.givre.storage.TankBook;
import org.givre.storage.store.SqlStorage;

/** Patients, tanks, units and treatments, put together. */
public record StockParts(
    Products products,
    Patients patients,
    TankBook tanks,
    Blocks blocks,
    Places places,
    UnitNames names,
    UnitLedger ledger,
    Units units,
    StockPlaces stockPlaces,
    StockActs acts,
    Finder finder,
    Cases cases,
    Orders orders,
    Prescriptions prescriptions) {

  public static StockParts of(Ground ground, Products products) {
    PatientStore patientStore = new SqlPatients();
    StorageStore storageStore = new SqlStorage();
    CustodyStore custodyStore = new SqlCustody();
    CaseStore caseStore = new SqlCases();
    Patients patients =
        new Patients(ground.works(), ground.journal(), patientStore, numbers(ground));
    TankBook tanks = new TankBook(ground.works(), ground.journal(), storageStore);
    Places places = new Places(storageStore);
    UnitNames names = new UnitNames(products, patients);
    UnitLedger ledger = new UnitLedger(custodyStore, places, names, ground.journal());
    StockPlaces stockPlaces = new StockPlaces(tanks, places, products, custodyStore);
    Cases cases = new Cases(ground.works(), ground.journal(), caseStore, patients, ledger);
    return new StockParts(
        products,
        patients,
        tanks,
        new Blocks(ground.works(), ground.journal(), storageStore),
        places,
        names,
        ledger,
        new Units(ground.works(), custodyStore),
        stockPlaces,
        new StockActs(
            ground.works(), ledger, custodyStore, stockPlaces, new RuledMoves(ground.signing())),
        new Finder(ground.works(), patients, custodyStore, tanks, places),
        cases,
        new Orders(ground.works(), ground.journal(), caseStore, cases, ledger),
        new Prescriptions(ground.works(), ground.journal(), caseStore, cases));
  }

  private static InsNumbers numbers(Ground ground) {
    return ground.training() ? InsNumbers.TRAINING : InsNumbers.REAL;
  }
}
