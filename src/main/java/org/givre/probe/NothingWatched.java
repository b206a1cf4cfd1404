package org.givre.probe;

import org.givre.kernel.Refusal;

/** A device that watches no tank is not in service. */
public record NothingWatched() implements Refusal {}
