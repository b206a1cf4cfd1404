package org.givre.rehearsal;

import org.givre.custody.UnitId;
import org.givre.pathway.Order;
import org.givre.pathway.TreatmentCase;
import org.givre.patient.Patient;
import org.givre.product.ProductId;

/** One fictitious patient, the treatment, the order and the bag that is to arrive. */
record Bag(Patient patient, TreatmentCase treatment, ProductId product, Order order, UnitId unit) {}
