package org.givre.pathway;

import org.givre.kernel.Refusal;

/** This prescription was validated before. */
public record AlreadyValidated() implements Refusal {}
