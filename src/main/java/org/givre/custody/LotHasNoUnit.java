package org.givre.custody;

import org.givre.kernel.Refusal;

/** A lot holds at least one unit. */
public record LotHasNoUnit() implements Refusal {}
