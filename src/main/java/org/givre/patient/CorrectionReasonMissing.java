package org.givre.patient;

import org.givre.kernel.Refusal;

/** A correction says why; the old value stays readable. */
public record CorrectionReasonMissing() implements Refusal {}
