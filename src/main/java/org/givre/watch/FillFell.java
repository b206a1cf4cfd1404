package org.givre.watch;

import org.givre.kernel.Refusal;

/** A level does not fall by filling. */
public record FillFell() implements Refusal {}
