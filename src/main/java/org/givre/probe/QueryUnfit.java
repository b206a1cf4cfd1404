package org.givre.probe;

import org.givre.kernel.Refusal;

/** A query is one printable line of at most 64 characters. */
public record QueryUnfit() implements Refusal {}
