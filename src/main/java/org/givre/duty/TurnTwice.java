package org.givre.duty;

import org.givre.kernel.Refusal;

/** A week has one turn. */
public record TurnTwice() implements Refusal {}
