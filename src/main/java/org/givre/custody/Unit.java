package org.givre.custody;

import org.givre.patient.PatientId;
import org.givre.product.ProductId;

/**
 * One bag or vial of a lot. Its patient is its lot's, for ever (autologous): the database keeps the
 * three together by a composite foreign key, and no act changes them.
 */
public record Unit(
    UnitId id, LotId lot, PatientId patient, ProductId product, UnitContent content) {}
