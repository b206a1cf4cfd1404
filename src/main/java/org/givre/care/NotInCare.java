package org.givre.care;

import org.givre.kernel.Refusal;

/** Nothing of the kind lasts at this tank. */
public record NotInCare() implements Refusal {}
