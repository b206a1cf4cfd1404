package org.givre.probe;

import org.givre.kernel.Refusal;

/** No value of the display was typed beside what was read. */
public record ComparisonEmpty() implements Refusal {}
