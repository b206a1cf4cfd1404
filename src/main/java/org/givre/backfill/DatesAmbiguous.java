package org.givre.backfill;

import org.givre.kernel.Refusal;

/** Nothing in the file says whether the day or the month comes first. */
public record DatesAmbiguous() implements Refusal {}
