package org.givre.backfill;

import org.givre.kernel.Refusal;

/** Every line is refused or known already, or no channel of the tank is in the file. */
public record NothingToTake() implements Refusal {}
