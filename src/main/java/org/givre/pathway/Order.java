package org.givre.pathway;

import java.time.Instant;
import java.util.Optional;
import org.givre.custody.LotId;
import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/**
 * What was ordered from the manufacturer: {@code number} is theirs, {@code lot} holds the expected
 * units with the identifiers they announced, {@code arrival} is when the shipper should come.
 */
public record Order(
    OrderId id,
    CaseId treatment,
    PatientId patient,
    ProductId product,
    String number,
    LotId lot,
    Instant placed,
    Optional<Instant> arrival) {}
