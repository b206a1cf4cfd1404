package org.givre.probe;

import org.givre.kernel.Refusal;

/** A certificate was made before today, and is due after it was made. */
public record CertificateDates() implements Refusal {}
