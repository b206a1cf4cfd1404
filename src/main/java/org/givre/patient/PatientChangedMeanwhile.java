package org.givre.patient;

import org.givre.kernel.Refusal;

/** Somebody else corrected this patient since it was read. */
public record PatientChangedMeanwhile() implements Refusal {}
