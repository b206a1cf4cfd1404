package org.givre.patient;

import org.givre.kernel.Refusal;

/** The birth name is the first strict trait. */
public record BirthNameMissing() implements Refusal {}
