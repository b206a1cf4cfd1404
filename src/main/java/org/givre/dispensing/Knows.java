package org.givre.dispensing;

import java.time.ZoneId;
import org.givre.custody.CustodyStore;
import org.givre.custody.UnitLedger;
import org.givre.custody.UnitNames;
import org.givre.deviation.Deviations;
import org.givre.patient.Patients;
import org.givre.product.Products;
import org.givre.thermal.ThermalHistory;

/**
 * What every act looks up. {@code zone} is the site's: expiry is a date of the wall, and a register
 * year begins at local midnight.
 */
public record Knows(
    UnitLedger ledger,
    CustodyStore custody,
    UnitNames names,
    Patients patients,
    Products products,
    Treatments treatments,
    Deviations deviations,
    ThermalHistory thermal,
    ActRules rules,
    ZoneId zone) {}
