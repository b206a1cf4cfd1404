package org.givre.watch;

import org.givre.kernel.Refusal;

/** Nothing can be read before it happens. */
public record TypedInFuture() implements Refusal {}
