package org.givre.custody;

import org.givre.kernel.Refusal;

/** No such unit. */
public record UnitUnknown() implements Refusal {}
