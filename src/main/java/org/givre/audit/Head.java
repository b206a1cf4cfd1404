package org.givre.audit;

import org.givre.kernel.Digest;

/** The end of the chain as its own row keeps it; a tail cut from outside disagrees with it. */
public record Head(long number, Digest digest) {}
