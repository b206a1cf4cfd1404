package org.givre.custody;

import org.givre.kernel.Refusal;

/** What two persons signed is not this move. */
public record OtherMoveSigned() implements Refusal {}
