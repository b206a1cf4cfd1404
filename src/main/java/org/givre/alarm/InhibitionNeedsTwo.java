package org.givre.alarm;

import org.givre.kernel.Refusal;

/** A temperature alarm is inhibited by two persons. */
public record InhibitionNeedsTwo() implements Refusal {}
