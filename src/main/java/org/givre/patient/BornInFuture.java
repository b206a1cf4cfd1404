package org.givre.patient;

import org.givre.kernel.Refusal;

/** Nobody is born after today. */
public record BornInFuture() implements Refusal {}
