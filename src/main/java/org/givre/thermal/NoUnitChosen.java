package org.givre.thermal;

import org.givre.kernel.Refusal;

/** Nothing says which units are meant. */
public record NoUnitChosen() implements Refusal {}
