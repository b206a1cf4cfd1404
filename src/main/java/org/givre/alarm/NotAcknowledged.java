package org.givre.alarm;

import org.givre.kernel.Refusal;

/** There is no acknowledgement to take back. */
public record NotAcknowledged() implements Refusal {}
