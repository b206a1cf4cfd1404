package org.givre.dispensing;

import org.givre.pathway.Cases;
import org.givre.pathway.Orders;
import org.givre.pathway.Prescriptions;

/** The pathway of the patients, as the acts look it up. */
public record Treatments(Cases cases, Orders orders, Prescriptions prescriptions) {}
