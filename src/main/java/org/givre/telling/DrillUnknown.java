package org.givre.telling;

import org.givre.kernel.Refusal;

/** There is no such drill. */
public record DrillUnknown() implements Refusal {}
