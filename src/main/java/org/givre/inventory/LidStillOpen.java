package org.givre.inventory;

import org.givre.kernel.Refusal;

/** The lid is noted open. */
public record LidStillOpen() implements Refusal {}
