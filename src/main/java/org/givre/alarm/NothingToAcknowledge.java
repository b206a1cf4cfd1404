package org.givre.alarm;

import org.givre.kernel.Refusal;

/** No alarm waits for an answer here. */
public record NothingToAcknowledge() implements Refusal {}
