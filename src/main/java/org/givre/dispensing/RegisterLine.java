package org.givre.dispensing;

import java.time.Instant;
import org.givre.custody.LotId;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/** One line of the dispensing register; a cancelled line keeps its number. */
public record RegisterLine(
    RegisterNumber number,
    Instant at,
    String prescriber,
    String ward,
    PatientId patient,
    ProductId product,
    LotId lot,
    int units,
    Who operator,
    boolean cancelled,
    DispensingId id,
    String cancelledWhy) {}
