package org.givre.thermal;

import org.givre.kernel.Refusal;

/** It has ended: a new one is begun. */
public record EvacuationEnded() implements Refusal {}
