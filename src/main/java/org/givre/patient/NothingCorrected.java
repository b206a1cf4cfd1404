package org.givre.patient;

import org.givre.kernel.Refusal;

/** A correction changes something. */
public record NothingCorrected() implements Refusal {}
