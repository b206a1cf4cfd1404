package org.givre.deviation;

import org.givre.kernel.Refusal;

/** A deviation is closed with what it did to the product, never with a default. */
public record EffectNotChosen() implements Refusal {}
