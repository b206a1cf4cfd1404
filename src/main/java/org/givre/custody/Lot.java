package org.givre.custody;

import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/**
 * One batch for one patient, for ever. {@code number} is the manufacturer's, empty until it is
 * known (an order is placed long before).
 */
public record Lot(LotId id, PatientId patient, ProductId product, String number, int units) {}
