package org.givre.alarm;

import org.givre.kernel.Refusal;

/** A latched alarm is answered before it is assessed. */
public record AcknowledgeFirst() implements Refusal {}
