package org.givre.dispensing;

import java.time.Instant;

/** What arrived: shipper, carrier and papers as read on them; empty text where not given. */
public record Shipment(
    String shipper,
    String carrier,
    String waybill,
    String sealsExpected,
    String sealsFound,
    String logger,
    Instant arrived) {}
