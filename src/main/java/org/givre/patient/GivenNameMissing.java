package org.givre.patient;

import org.givre.kernel.Refusal;

/** At least one given name. */
public record GivenNameMissing() implements Refusal {}
