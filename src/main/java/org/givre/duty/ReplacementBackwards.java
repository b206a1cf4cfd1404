package org.givre.duty;

import org.givre.kernel.Refusal;

/** A replacement ends after it begins. */
public record ReplacementBackwards() implements Refusal {}
