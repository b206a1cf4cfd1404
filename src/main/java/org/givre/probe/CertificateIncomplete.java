package org.givre.probe;

import org.givre.kernel.Refusal;

/** A certificate names its probe, its laboratory and itself. */
public record CertificateIncomplete() implements Refusal {}
