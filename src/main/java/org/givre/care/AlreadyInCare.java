package org.givre.care;

import org.givre.kernel.Refusal;

/** This tank is already in maintenance or out of service. */
public record AlreadyInCare() implements Refusal {}
