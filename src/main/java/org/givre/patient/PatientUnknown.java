package org.givre.patient;

import org.givre.kernel.Refusal;

/** No such patient. */
public record PatientUnknown() implements Refusal {}
