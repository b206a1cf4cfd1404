package org.givre.custody.ui;

import java.time.Instant;
import java.util.Optional;
import org.givre.custody.Lot;
import org.givre.custody.UnitNow;
import org.givre.patient.Patient;
import org.givre.product.ProductSheet;

/** A unit with what a reader calls it by. {@code due} is its infusion, or its arrival. */
record UnitShown(
    UnitNow now, Lot lot, Patient patient, ProductSheet product, Optional<Instant> due) {}
