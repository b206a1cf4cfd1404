package org.givre.alarm;

import org.givre.kernel.Refusal;

/** What was signed is what is in force already. */
public record ThresholdsUnchanged() implements Refusal {}
