package org.givre.pathway;

import org.givre.kernel.Refusal;

/** A case says what it treats. */
public record IndicationMissing() implements Refusal {}
