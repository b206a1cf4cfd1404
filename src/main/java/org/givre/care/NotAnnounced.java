package org.givre.care;

import org.givre.kernel.Refusal;

/** No opening is going on at this tank. */
public record NotAnnounced() implements Refusal {}
