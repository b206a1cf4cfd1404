package org.givre.duty;

import org.givre.kernel.Refusal;

/** A turn, a replacement or a step names somebody who is not in the list. */
public record ContactUnknown() implements Refusal {}
