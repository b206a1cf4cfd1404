package org.givre.dispensing;

import org.givre.pathway.CaseId;

/** Doses on site for this patient, and whether another one is within reach in eight hours. */
public record TocilizumabConfirmation(
    CaseId treatment, int doses, boolean anotherWithinEightHours, Stamp stamp) {}
