package org.givre.pathway.ui;

import java.time.Instant;
import java.util.Optional;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Patient;
import org.givre.product.ProductSheet;

/** A case as the list shows it. */
record CaseLine(
    TreatmentCase treatment,
    Patient patient,
    ProductSheet product,
    Optional<Instant> infusion,
    Optional<Instant> arrival) {}
