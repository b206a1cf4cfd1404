package org.givre.storage;

import org.givre.kernel.Refusal;

/** Who blocks a place says why. */
public record BlockReasonMissing() implements Refusal {}
