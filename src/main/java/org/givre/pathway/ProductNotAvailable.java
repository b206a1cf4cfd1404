package org.givre.pathway;

import org.givre.kernel.Refusal;

/** Lymphodepletion never starts before the medicine is here and accepted into stock. */
public record ProductNotAvailable() implements Refusal {}
