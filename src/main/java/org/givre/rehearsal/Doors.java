package org.givre.rehearsal;

import java.util.function.Supplier;
import org.givre.access.FirstRun;
import org.givre.access.People;
import org.givre.access.SignIn;
import org.givre.access.Signing;
import org.givre.alarm.AlarmBook;
import org.givre.custody.StockActs;
import org.givre.custody.Units;
import org.givre.deviation.Deviations;
import org.givre.dispensing.Dispensing;
import org.givre.dispensing.Infusion;
import org.givre.dispensing.Papers;
import org.givre.dispensing.Quarantine;
import org.givre.dispensing.Reception;
import org.givre.dispensing.Release;
import org.givre.dispensing.Removal;
import org.givre.dispensing.Thawing;
import org.givre.kernel.Ticker;
import org.givre.pathway.Cases;
import org.givre.pathway.Orders;
import org.givre.pathway.Prescriptions;
import org.givre.patient.Patients;
import org.givre.probe.Probes;
import org.givre.product.Products;
import org.givre.storage.TankBook;
import org.givre.thermal.ThermalHistory;
import org.givre.watch.WatchSnapshot;

/** The entry classes of an open site: the very ones that the window uses. */
public record Doors(
    Ticker ticker,
    Team team,
    Place place,
    Pathway pathway,
    Acts acts,
    Supplier<WatchSnapshot> watch,
    AlarmBook alarms,
    ThermalHistory thermal,
    Proofs proofs) {

  /** Who may do what. */
  public record Team(FirstRun firstRun, SignIn signIn, People people, Signing signing) {}

  /** Tanks and what watches them; {@code follow} makes the lines follow the installation. */
  public record Place(
      TankBook tanks, Probes probes, Units units, StockActs stock, Runnable follow) {}

  /** From the patient to the prescription. */
  public record Pathway(
      Products products,
      Patients patients,
      Cases cases,
      Orders orders,
      Prescriptions prescriptions) {}

  /** From the arrival to the infusion. */
  public record Acts(
      Reception reception,
      Papers papers,
      Quarantine quarantine,
      Release release,
      Removal removal,
      Thawing thawing,
      Dispensing dispensing,
      Infusion infusion,
      Deviations deviations) {}
}
