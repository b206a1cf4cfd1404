package org.givre.telling;

import org.givre.kernel.Refusal;

/** An answer comes after the test and not from the future. */
public record AnswerTooEarly() implements Refusal {}
