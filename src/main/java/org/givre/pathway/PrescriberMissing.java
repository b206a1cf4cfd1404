package org.givre.pathway;

import org.givre.kernel.Refusal;

/** A prescription names its prescriber. */
public record PrescriberMissing() implements Refusal {}
